/*
 * Pictures of the models for the analyst, with what has changed since a release in red.
 */
const fs = require('node:fs');
const path = require('node:path');

const { changes, tasksOf } = require('./changes');
const { textAt } = require('./release');
const { BPMN, OURS, filesIn } = require('./room');
const { draw: drawn, hasBrowser } = require('./svg');

const PICTURES = path.join(BPMN, 'target', 'pictures');

/**
 * Draws our models, with what is changed since the release marked.
 * @param since the release; undefined where there is none
 * @return what there is to tell, in Danish
 */
async function draw(since) {
  if (!hasBrowser()) {
    return 'Billederne er ikke tegnet: der er ingen Chromium på maskinen (apt-get install chromium).';
  }
  const files = filesIn(OURS[0]);
  const models = [];
  const beside = since ? changedBeside(since) : new Set();
  for (const file of files) {
    const xml = fs.readFileSync(file, 'utf8');
    const before = since && textAt(since, file);
    const { changed, removed } = since ? await changes(before, xml) : { changed: [], removed: [] };
    models.push({ xml, isNew: since && before === undefined, changed: [ ...new Set([ ...changed, ...await tasksOf(xml, beside) ]) ], removed });
  }
  fs.mkdirSync(PICTURES, { recursive: true });
  const pictures = drawn(models);
  files.forEach((file, index) => {
    const picture = path.join(PICTURES, `${nameOf(file)}.svg`);
    if (pictures[index]) {
      fs.writeFileSync(picture, pictures[index]);
    }
    else {
      fs.rmSync(picture, { force: true });
    }
  });
  return [ `Billeder: ${path.relative(path.join(BPMN, '..'), PICTURES)}.`, ...told(since, files, models, pictures) ].join('\n');
}

/** Forms and tables that say something else than in the release, by name. */
function changedBeside(since) {
  return new Set(OURS.slice(1).flatMap(filesIn).filter((file) => textAt(since, file) !== fs.readFileSync(file, 'utf8')).map(nameOf));
}

function told(since, files, models, pictures) {
  const undrawn = files.filter((file, index) => !pictures[index]).map(nameOf);
  const lines = undrawn.length > 0 ? [ `Kan ikke tegnes: ${undrawn.join(', ')}.` ] : [];
  if (!since) {
    return [ ...lines, 'Intet er markeret: der er ingen udgivelse at sammenligne med (et mærke v…); vælg en med --since.' ];
  }
  const touched = files.map((file, index) => ({ name: nameOf(file), ...models[index] }))
    .filter(({ changed, removed }) => changed.length + removed.length > 0);
  return [ ...lines, touched.length === 0 ? `Intet er ændret siden ${since}.` : `Ændret siden ${since}, tegnet med rødt:`,
    ...touched.map(({ name, isNew, changed, removed }) => `  ${name}: ${isNew ? 'hele modellen er ny' : [ ...changed, ...removed.map((id) => `${id} (slettet)`) ].join(', ')}`) ];
}

function nameOf(file) {
  return path.basename(file).replace(/\.\w+$/, '');
}

module.exports = { draw };
