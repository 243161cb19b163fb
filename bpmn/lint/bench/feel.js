const { parser } = require('lezer-feel');

const expressions = parser.configure({ top: 'Expression' });

/**
 * Reads a condition of a form.
 * @param text in FEEL, without the = before it
 * @return the names it asks for; undefined where it cannot be read
 */
function namesIn(text) {
  const names = new Set();
  let readable = true;
  expressions.parse(text).iterate({
    enter({ type, name, node, from, to }) {
      // "a == b" is read as a comparison with a test
      if (type.isError || (name === 'SimplePositiveUnaryTest' && node.parent && node.parent.name === 'Comparison')) {
        readable = false;
      }
      const called = node.parent && node.parent.name === 'FunctionInvocation' && node.prevSibling === null;
      if (name === 'VariableName' && !called) {
        names.add(text.slice(from, to));
      }
    }
  });
  return readable ? [ ...names ] : undefined;
}

module.exports = { namesIn };
