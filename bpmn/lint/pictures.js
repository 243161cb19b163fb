/*
 * Draws each model into docs/pictures. Each picture carries the digest of the model it was drawn from; a test of the
 * application fails where a picture is older than its model.
 */
const crypto = require('crypto');
const fs = require('fs');
const path = require('path');

const { draw } = require('./bench/svg');

const MODELS = path.join(__dirname, '..', 'processes');
const PICTURES = path.join(__dirname, '..', '..', 'docs', 'pictures');

const files = fs.readdirSync(MODELS).filter((name) => name.endsWith('.bpmn'));
const models = files.map((file) => fs.readFileSync(path.join(MODELS, file)));
const pictures = draw(models.map((model) => ({ xml: model.toString('utf8'), changed: [] })));
fs.mkdirSync(PICTURES, { recursive: true });
files.forEach((file, index) => {
  if (!pictures[index]) {
    throw new Error(`The model could not be drawn: ${file}`);
  }
  const digest = crypto.createHash('sha256').update(models[index]).digest('hex');
  fs.writeFileSync(path.join(PICTURES, file.replace('.bpmn', '.svg')),
    pictures[index].replace(/(<svg[^>]*>)/, `$1<!-- drawn from ${file}, sha256 ${digest} -->`));
  console.log(`docs/pictures/${file.replace('.bpmn', '.svg')}`);
});
