/*
 * bpmn/check: says whether the models, tables, forms and rates still fit the code, without building it.
 */
const fs = require('node:fs');
const path = require('node:path');

const { catalogueFiles, checkCatalogue } = require('./bench/catalogue');
const { printed } = require('./bench/findings');
const { BPMN, OURS, check, filesIn, room } = require('./bench/room');

async function main(args) {
  process.chdir(__dirname);
  const since = args.includes('--since') ? args[args.indexOf('--since') + 1] : undefined;
  const places = args.filter((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--since');
  const folders = places.length > 0 ? places : OURS;
  const where = room(places.length > 0 ? [ ...OURS, ...places ] : OURS);
  const files = folders.flatMap(filesIn);
  const findings = [];
  for (const file of files) {
    findings.push(...await check(file, fs.readFileSync(file, 'utf8'), where));
  }
  const catalogue = places.length > 0 ? [] : catalogueFiles();
  for (const { file, kind } of catalogue) {
    findings.push(...checkCatalogue(path.relative(path.join(BPMN, '..'), file), fs.readFileSync(file, 'utf8'), kind));
  }
  findings.forEach((one) => console.log(printed(one)));
  if (places.length === 0 && !args.includes('--no-pictures')) {
    await require('./bench/pictures').draw(since);
  }
  console.log(findings.length === 0 ? `Alt passer: ${files.length + catalogue.length} filer er kontrolleret.`
    : `${findings.length} fejl i ${new Set(findings.map((one) => one.file)).size} af ${files.length + catalogue.length} filer.`);
  process.exitCode = findings.length === 0 ? 0 : 1;
}

const started = process.cwd();
main(process.argv.slice(2).map((arg, index, all) => (arg.startsWith('--') || all[index - 1] === '--since') ? arg : path.resolve(started, arg)))
  .catch((fault) => {
    console.error(`Kontrollen kunne ikke køres: ${String(fault.message).split('\n')[0]}`);
    process.exitCode = 2;
  });
