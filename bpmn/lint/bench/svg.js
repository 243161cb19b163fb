/*
 * Draws models with bpmn-js in a headless Chromium, all of them in one.
 */
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

const VIEWER = pathToFileURL(require.resolve('bpmn-js/dist/bpmn-viewer.production.min.js'));
const NAMES = process.env.CHROMIUM ? [ process.env.CHROMIUM ] : [ 'chromium-headless-shell', 'chromium' ];
const CHROMIUM = NAMES.find(answers);

function answers(name) {
  try {
    execFileSync(name, [ '--version' ], { stdio: 'ignore' });
    return true;
  }
  catch (none) {
    return false;
  }
}

function hasBrowser() {
  return CHROMIUM !== undefined;
}

function page(models) {
  return `<!doctype html><meta charset="utf-8"><body><div id="canvas" style="width:1000px;height:1000px"></div>
<script src="${VIEWER}"></script>
<script>
  async function draw({ xml, changed }) {
    const viewer = new BpmnJS({ container: '#canvas' });
    await viewer.importXML(xml);
    for (const id of changed) {
      const drawn = viewer.get('elementRegistry').getGraphics(id);
      const outline = drawn && drawn.querySelector('.djs-visual > *:not(text)');
      if (outline) {
        outline.style.stroke = '#b3261e';
        outline.style.strokeWidth = '3px';
      }
    }
    const { svg } = await viewer.saveSVG();
    viewer.destroy();
    return btoa(unescape(encodeURIComponent(svg)));
  }
  (async () => {
    const drawn = [];
    for (const model of ${JSON.stringify(models).replaceAll('<', '\\u003c')}) {
      drawn.push(await draw(model).catch(() => ''));
    }
    document.body.textContent = drawn.join(',');
  })();
</script></body>`;
}

/**
 * Draws the models.
 * @param models each { xml, changed: the ids of the elements to mark }
 * @return each as SVG, or an empty text where it could not be drawn
 */
function draw(models) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pictures-'));
  try {
    const file = path.join(folder, 'page.html');
    fs.writeFileSync(file, page(models));
    const dom = execFileSync(CHROMIUM, [
      '--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
      '--allow-file-access-from-files', `--user-data-dir=${folder}`, '--virtual-time-budget=60000',
      '--dump-dom', pathToFileURL(file).href
    ], { encoding: 'utf8', maxBuffer: 1 << 29, stdio: [ 'ignore', 'pipe', 'ignore' ] });
    const body = dom.slice(dom.indexOf('<body>') + '<body>'.length, dom.indexOf('</body>')).trim();
    if (!/^[A-Za-z0-9+/=,\s]+$/.test(body)) {
      throw new Error('Modellerne kunne ikke tegnes');
    }
    return body.split(',').map((one) => onWhite(steady(Buffer.from(one, 'base64').toString('utf8'))));
  }
  finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Ids that bpmn-js draws by lot would change each picture at each drawing. */
function steady(svg) {
  const ids = new Map();
  return svg.replace(/(id="|url\('?#)(marker-[0-9a-z]{20,})/g, (all, before, id) => {
    ids.set(id, ids.get(id) || `marker-${ids.size + 1}`);
    return before + ids.get(id);
  });
}

function onWhite(svg) {
  const [ x, y ] = (/viewBox="([^"]+)"/.exec(svg) || [ '', '0 0' ])[1].split(' ');
  return svg.replace(/(<svg[^>]*>)/, `$1<rect width="100%" height="100%" x="${x}" y="${y}" fill="white"/>`);
}

module.exports = { draw, hasBrowser };
