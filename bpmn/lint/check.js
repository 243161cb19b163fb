/*
 * bpmn/check: says whether the models, tables, forms and rates still fit the code, without building it.
 */
const fs = require('node:fs');
const path = require('node:path');

const { sameVersion } = require('./bench/changes');
const { printed } = require('./bench/findings');
const { release, textAt } = require('./bench/release');
const { BPMN, CATALOGUE, OURS, check, filesIn, room, shown } = require('./bench/room');

const USAGE = 'bpmn/check [--no-pictures] [--since UDGIVELSE] [FIL ELLER MAPPE …]';

/** Told in a sentence and no more; anything else is a fault of the bench. */
class Misuse extends Error {}

async function main(args) {
  const { places, since, pictures } = understood(args);
  process.chdir(__dirname);
  const ours = places.length === 0;
  const files = (ours ? [ ...OURS, CATALOGUE ] : places).flatMap(filesIn);
  if (files.length === 0) {
    throw new Misuse(`Der er ingen modeller, tabeller, formularer eller satser i ${places.map((place) => shown(place)).join(', ')}.`);
  }
  const where = room(ours ? OURS : [ ...OURS, ...places ]);
  const before = ours ? compared(since) : undefined;
  const findings = [];
  for (const file of files) {
    const text = fs.readFileSync(file, 'utf8');
    findings.push(...await check(file, text, where));
    if (before && /\.(bpmn|dmn)$/.test(file)) {
      findings.push(...sameVersion(shown(file), textAt(before, file), text, before));
    }
  }
  findings.forEach((one) => console.log(printed(one)));
  if (ours && pictures) {
    console.log(`${await require('./bench/pictures').draw(before)}\n`);
  }
  console.log(findings.length === 0 ? `Alt passer: ${count(files)} er kontrolleret.`
    : `${findings.length} fejl i ${new Set(findings.map((one) => one.file)).size} af ${count(files)}.`);
  process.exitCode = findings.length === 0 ? 0 : 1;
}

function count(files) {
  return files.length === 1 ? '1 fil' : `${files.length} filer`;
}

function understood(args) {
  const asked = { places: [], since: undefined, pictures: true };
  for (let index = 0; index < args.length; index++) {
    if (args[index] === '--no-pictures') {
      asked.pictures = false;
    }
    else if (args[index] === '--since' && args[index + 1] !== undefined) {
      index++;
      asked.since = args[index];
    }
    else if (args[index].startsWith('--')) {
      throw new Misuse(`${args[index]} kan ikke bruges sådan. ${USAGE}`);
    }
    else if (!fs.existsSync(args[index])) {
      throw new Misuse(`${args[index]} findes ikke.`);
    }
    else {
      asked.places.push(path.resolve(args[index]));
    }
  }
  return asked;
}

function compared(since) {
  try {
    return release(since);
  }
  catch (unknown) {
    throw new Misuse(unknown.message);
  }
}

main(process.argv.slice(2)).catch((fault) => {
  console.error(fault instanceof Misuse ? fault.message
    : `Kontrollen gik selv i stykker; vis udviklerne dette: ${String(fault.message).split('\n')[0]}`);
  process.exitCode = 2;
});
