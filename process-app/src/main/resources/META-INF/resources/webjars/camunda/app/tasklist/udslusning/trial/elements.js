/*
 * Small makers of page elements. Text is always text: nothing that was typed becomes markup.
 */
export function element(tag, attributes = {}, ...children) {
  const created = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => {
    if (name === 'class') {
      created.className = value;
    } else if (value === true) {
      created.setAttribute(name, '');
    } else if (value !== undefined && value !== false) {
      created.setAttribute(name, value);
    }
  });
  created.append(...children.filter((child) => child !== undefined));
  return created;
}

export function list(texts) {
  return element('ul', {}, ...texts.map((text) => element('li', {}, text)));
}

export function fold(title, ...children) {
  return element('details', {}, element('summary', {}, title), ...children);
}
