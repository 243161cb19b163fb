const TAG = /<([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/g;
const ATTRIBUTE = /\s+([\w.:-]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** The prefixes that are used and nowhere declared: the readers here take them, the engine refuses the whole file. */
function undeclared(xml) {
  const used = new Set();
  const declared = new Set([ 'xml', 'xmlns' ]);
  for (const [ , name, attributes ] of xml.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, '').matchAll(TAG)) {
    for (const one of [ name, ...[ ...attributes.matchAll(ATTRIBUTE) ].map((hit) => hit[1]) ].filter((one) => one.includes(':'))) {
      const [ prefix, rest ] = one.split(':');
      (prefix === 'xmlns' ? declared : used).add(prefix === 'xmlns' ? rest : prefix);
    }
  }
  return [ ...used ].filter((prefix) => !declared.has(prefix));
}

module.exports = { undeclared };
