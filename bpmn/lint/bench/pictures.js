/*
 * Pictures of the models for the analyst, with what has changed since a release in red.
 */
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const { BpmnModdle } = require('bpmn-moddle');

const { everyNode } = require('./bpmn');
const { BPMN, OURS } = require('./room');
const { draw: drawn, hasBrowser } = require('./svg');

const PICTURES = path.join(BPMN, 'target', 'pictures');

function git(...args) {
  return execFileSync('git', args, { cwd: BPMN, encoding: 'utf8', maxBuffer: 1 << 28, stdio: [ 'ignore', 'pipe', 'ignore' ] });
}

function latestRelease() {
  try {
    return git('describe', '--tags', '--abbrev=0', '--match', 'v*').trim();
  }
  catch (none) {
    return undefined;
  }
}

function at(release, file) {
  try {
    return git('show', `${release}:bpmn/processes/${file}`);
  }
  catch (none) {
    return undefined;
  }
}

/** What an element says, without where it is drawn and what it is joined to. */
async function elements(xml) {
  const { rootElement } = await new BpmnModdle().fromXML(xml);
  const said = new Map();
  rootElement.rootElements.filter((element) => element.$type === 'bpmn:Process').flatMap(everyNode)
    .forEach((node) => said.set(node.id, JSON.stringify(plain(node))));
  return said;
}

function plain(node) {
  const says = { ...node.$attrs, type: node.$type, name: node.name };
  for (const part of [ 'documentation', 'conditionExpression', 'eventDefinitions', 'extensionElements', 'calledElement', 'loopCharacteristics', 'cancelActivity' ]) {
    says[part] = JSON.parse(JSON.stringify(node[part] === undefined ? null : node[part],
      (key, value) => (key === 'messageRef' && value) ? value.id : value));
  }
  for (const other of [ 'attachedToRef', 'default', 'sourceRef', 'targetRef' ]) {
    says[other] = node[other] && node[other].id;
  }
  return says;
}

/**
 * The elements that are new or say something else than in the release.
 * @return their ids; an unreadable model has none
 */
async function changedSince(before, xml) {
  try {
    const now = await elements(xml);
    const then = before === undefined ? new Map() : await elements(before);
    return [ ...now.keys() ].filter((id) => now.get(id) !== then.get(id));
  }
  catch (unreadable) {
    return [];
  }
}

async function draw(since) {
  if (!hasBrowser()) {
    console.log('Billederne er ikke tegnet: der er ingen Chromium på maskinen (apt-get install chromium).\n');
    return;
  }
  const release = since || latestRelease();
  const files = fs.readdirSync(OURS[0]).filter((name) => name.endsWith('.bpmn')).sort();
  const models = [];
  for (const file of files) {
    const xml = fs.readFileSync(path.join(OURS[0], file), 'utf8');
    models.push({ xml, changed: release ? await changedSince(at(release, file), xml) : [] });
  }
  fs.mkdirSync(PICTURES, { recursive: true });
  const pictures = drawn(models);
  files.forEach((file, index) => {
    if (pictures[index]) {
      fs.writeFileSync(path.join(PICTURES, file.replace('.bpmn', '.svg')), pictures[index]);
    }
  });
  console.log(`Billeder: bpmn/target/pictures. ${told(release, files, models)}\n`);
}

function told(release, files, models) {
  if (!release) {
    return 'Intet er markeret: der er ingen udgivelse at sammenligne med (et mærke v…); vælg en med --since.';
  }
  const changed = files.filter((file, index) => models[index].changed.length > 0);
  return changed.length === 0 ? `Intet er ændret siden ${release}.`
    : `Ændret siden ${release}, med rødt: ${changed.map((file) => file.replace('.bpmn', '')).join(', ')}.`;
}

module.exports = { changedSince, draw };
