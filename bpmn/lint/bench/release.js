const { execFileSync } = require('node:child_process');
const path = require('node:path');

const ROOT = path.join(__dirname, '..', '..', '..');

function git(...args) {
  try {
    return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28, stdio: [ 'ignore', 'pipe', 'ignore' ] });
  }
  catch (none) {
    return undefined;
  }
}

/**
 * The release to compare with.
 * @param since a tag or commit that was asked for; the latest tag v… where none was
 * @return its name; undefined where there is none
 * @throws where the one asked for is not there
 */
function release(since) {
  if (since === undefined) {
    return (git('describe', '--tags', '--abbrev=0', '--match', 'v*') || '').trim() || undefined;
  }
  if (since.startsWith('-') || git('rev-parse', '--verify', '--quiet', `${since}^{commit}`) === undefined) {
    throw new Error(`Udgivelsen ${since} findes ikke; git tag viser dem, der er.`);
  }
  return since;
}

/** A file as it was in the release; undefined where it was not there. */
function textAt(name, file) {
  return git('show', `${name}:${path.relative(ROOT, file).split(path.sep).join('/')}`);
}

module.exports = { release, textAt };
