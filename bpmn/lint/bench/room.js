const fs = require('node:fs');
const path = require('node:path');

const { checkBpmn } = require('./bpmn');
const { CATALOGUE, checkCatalogue } = require('./catalogue');
const { checkDmn } = require('./dmn');
const { finding } = require('./findings');
const { checkForm } = require('./form');

const BPMN = path.join(__dirname, '..', '..');
const OURS = [ path.join(BPMN, 'processes'), path.join(BPMN, 'decisions'), path.join(BPMN, '..', 'forms') ];

/** What the models may lean on: the code's names, and the forms that are there. */
function room(folders = OURS) {
  const files = folders.flatMap(filesIn);
  return {
    contract: JSON.parse(fs.readFileSync(path.join(BPMN, 'contract.json'), 'utf8')),
    forms: new Set(files.filter((file) => file.endsWith('.form')).map((file) => path.basename(file, '.form')))
  };
}

function filesIn(place) {
  if (fs.statSync(place).isFile()) {
    return [ place ];
  }
  return fs.readdirSync(place, { recursive: true }).map((name) => path.join(place, name))
    .filter((file) => (/\.(bpmn|bpmn2|dmn|form|cmmn)$/.test(file) || isCatalogue(file)) && !/[/\\](target|node_modules)[/\\]/.test(file)
      && fs.statSync(file, { throwIfNoEntry: false })?.isFile()).sort();
}

/** A file of rates, schemes, payments or settings; other YAML is no matter of the analyst. */
function isCatalogue(file) {
  return /\.ya?ml$/.test(file) && fs.existsSync(path.join(CATALOGUE, 'schema', `${path.basename(file).replace(/\.ya?ml$/, '')}.schema.json`));
}

/** A file as the analyst names it: from the project's root, or in full where it lies elsewhere. */
function shown(file) {
  const inside = path.relative(path.join(BPMN, '..'), file);
  return inside.startsWith('..') ? file : inside;
}

/** What is wrong with a file: findings in plain words, whatever the file holds. */
async function check(file, content, where, shownAs = shown(file)) {
  // some editors on Windows write a mark before the text
  const text = content.replace(/^\uFEFF/, '');
  if (text.includes('\uFFFD')) {
    return [ finding(shownAs, '', 'parses', 'Filen er ikke gemt som UTF-8, så æ, ø og å går tabt', 'Gem den igen som UTF-8; Camunda Modeler gør det selv') ];
  }
  try {
    if (/\.bpmn2?$/.test(file)) {
      return await checkBpmn(shownAs, text, where);
    }
    if (file.endsWith('.dmn')) {
      return await checkDmn(shownAs, text, where);
    }
    if (file.endsWith('.form')) {
      return checkForm(shownAs, text, where);
    }
    if (isCatalogue(file)) {
      const schemes = path.join(path.dirname(file), 'schemes.yaml');
      return checkCatalogue(shownAs, text, path.basename(file).replace(/\.ya?ml$/, ''), {
        ours: path.dirname(file) === CATALOGUE,
        schemes: fs.existsSync(schemes) ? fs.readFileSync(schemes, 'utf8') : undefined
      });
    }
    return [ finding(shownAs, '', 'kind', 'Filer af denne art bruges ikke', 'Lav et BPMN-diagram, en DMN-tabel eller en formular') ];
  }
  catch (unexpected) {
    if (process.env.DEBUG) {
      console.error(unexpected);
    }
    return [ finding(shownAs, '', 'unreadable', 'Filen er sat sammen på en måde, som kontrollen ikke kan læse', 'Åbn den i Camunda Modeler, gem den igen, og vis den til udviklerne, hvis det ikke hjælper') ];
  }
}

module.exports = { room, filesIn, check, shown, BPMN, CATALOGUE, OURS };
