/** One finding: where, what is wrong, what to do. In Danish, for the analyst. */
function finding(file, element, rule, fault, remedy) {
  return { file, element: element || '', rule, fault: oneLine(fault), remedy };
}

function oneLine(text) {
  return String(text).replace(/\s+/g, ' ').trim();
}

function printed({ file, element, rule, fault, remedy }) {
  return `${file}${element ? ` · ${element}` : ''}\n  Fejl: ${fault} [${rule}]\n  Råd:  ${remedy}\n`;
}

module.exports = { finding, printed };
