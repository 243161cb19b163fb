/*
 * Draws each model into docs/pictures, with bpmn-js in a headless Chromium. Each picture carries the digest of the model
 * it was drawn from; a test of the application fails where a picture is older than its model.
 */
const { execFileSync } = require('child_process');
const crypto = require('crypto');
const fs = require('fs');
const os = require('os');
const path = require('path');
const { pathToFileURL } = require('url');

const MODELS = path.join(__dirname, '..', 'processes');
const PICTURES = path.join(__dirname, '..', '..', 'docs', 'pictures');
const VIEWER = pathToFileURL(require.resolve('bpmn-js/dist/bpmn-viewer.production.min.js'));
const CHROMIUM = process.env.CHROMIUM || 'chromium';

function pageWith(model) {
  return `<!doctype html><meta charset="utf-8"><body><div id="canvas" style="width:1000px;height:1000px"></div>
<script src="${VIEWER}"></script>
<script>
  const viewer = new BpmnJS({ container: '#canvas' });
  viewer.importXML(${JSON.stringify(model).replaceAll('<', '\\u003c')})
    .then(() => viewer.saveSVG())
    .then(({ svg }) => { document.body.textContent = btoa(unescape(encodeURIComponent(svg))); })
    .catch((fault) => { document.body.textContent = 'FAULT ' + fault.message; });
</script></body>`;
}

function draw(model, folder) {
  const page = path.join(folder, 'page.html');
  fs.writeFileSync(page, pageWith(model));
  const dom = execFileSync(CHROMIUM, [
    '--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
    '--allow-file-access-from-files', `--user-data-dir=${folder}`, '--virtual-time-budget=20000',
    '--dump-dom', pathToFileURL(page).href
  ], { encoding: 'utf8', maxBuffer: 1 << 28, stdio: [ 'ignore', 'pipe', 'ignore' ] });
  const body = dom.slice(dom.indexOf('<body>') + '<body>'.length, dom.indexOf('</body>')).trim();
  if (!/^[A-Za-z0-9+/=\s]+$/.test(body)) {
    throw new Error(`The model could not be drawn: ${body.slice(0, 300)}`);
  }
  return Buffer.from(body, 'base64').toString('utf8');
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pictures-'));
fs.mkdirSync(PICTURES, { recursive: true });
for (const file of fs.readdirSync(MODELS).filter((name) => name.endsWith('.bpmn'))) {
  const model = fs.readFileSync(path.join(MODELS, file));
  const digest = crypto.createHash('sha256').update(model).digest('hex');
  // ids that bpmn-js draws by lot would change each picture at each drawing
  const ids = new Map();
  const svg = draw(model.toString('utf8'), folder)
    .replace(/(id="|url\('?#)(marker-[0-9a-z]{20,})/g, (all, before, id) => {
      ids.set(id, ids.get(id) || `marker-${ids.size + 1}`);
      return before + ids.get(id);
    });
  const picture = svg.replace(/(<svg[^>]*>)/, `$1<!-- drawn from ${file}, sha256 ${digest} --><rect width="100%" height="100%" x="${viewBox(svg)[0]}" y="${viewBox(svg)[1]}" fill="white"/>`);
  fs.writeFileSync(path.join(PICTURES, file.replace('.bpmn', '.svg')), picture);
  console.log(`docs/pictures/${file.replace('.bpmn', '.svg')}`);
}
fs.rmSync(folder, { recursive: true, force: true });

function viewBox(svg) {
  return /viewBox="([^"]+)"/.exec(svg)[1].split(' ');
}
