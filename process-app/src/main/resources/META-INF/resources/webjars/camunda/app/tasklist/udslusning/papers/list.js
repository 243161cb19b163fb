/*
 * The journal of a case as a table, and one paper read.
 */
import { element } from '../trial/elements.js';

function cell(text, attributes = {}) {
  return element('td', attributes, text ?? '');
}

function subject(line, act) {
  if (!line.opens) {
    return cell(line.subject);
  }
  const open = element('button', { type: 'button', class: 'btn btn-link' }, line.subject);
  open.addEventListener('click', () => act.open(line));
  const place = element('td', {}, open);
  if (line.mark) {
    place.append(element('span', { class: 'udslusning-papers-mark' }, line.mark));
  }
  return place;
}

function correction(line, act) {
  if (!line.note) {
    return element('td');
  }
  const correct = element('button', { type: 'button', class: 'btn btn-link' }, 'Ret');
  correct.setAttribute('aria-label', `Ret notatet ${line.subject}`);
  correct.addEventListener('click', () => act.correct(line));
  return element('td', {}, correct);
}

function row(line, act) {
  return element(
    'tr',
    {},
    cell(line.day, { class: 'udslusning-papers-day' }),
    cell(line.kind),
    subject(line, act),
    cell(line.who),
    cell(line.recorded, { class: 'udslusning-papers-day' }),
    correction(line, act)
  );
}

function fits(line, words, own) {
  const text = `${line.day} ${line.kind} ${line.subject} ${line.who}`.toLowerCase();
  return (own || !line.own) && words.every((word) => text.includes(word));
}

/** The list, with a field that narrows it and a tick for the working papers of our own. */
export function journal(papers, act) {
  const search = element('input', {
    type: 'search',
    class: 'form-control',
    placeholder: 'Søg i listen',
    'aria-label': 'Søg i listen'
  });
  const own = element('input', { type: 'checkbox', id: 'udslusning-papers-own' });
  const body = element('tbody');
  const count = element('p', { role: 'status', class: 'udslusning-papers-count' });
  const show = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const found = papers.lines.filter((line) => fits(line, words, own.checked));
    body.replaceChildren(...found.map((line) => row(line, act)));
    count.textContent = found.length === 0 ? 'Ingen akter passer til søgningen.' : `${found.length} akter`;
  };
  search.addEventListener('input', show);
  own.addEventListener('change', show);
  show();
  const head = ['Dato', 'Hvad', 'Emne', 'Hvem', 'Journalført', ''].map((title) =>
    element('th', { scope: 'col' }, title)
  );
  return [
    element(
      'div',
      { class: 'udslusning-papers-tools' },
      search,
      own,
      element('label', { for: own.id }, 'Vis også trin og interne papirer')
    ),
    count,
    element('table', { class: 'udslusning-papers-list' }, element('thead', {}, element('tr', {}, ...head)), body)
  ];
}

/** One paper, with the way back. */
export function paper({ subject: title, text, pdf }, back) {
  const button = element('button', { type: 'button', class: 'btn btn-default' }, 'Tilbage til listen');
  button.addEventListener('click', back);
  const asSent = pdf
    ? [element('p', {}, element('a', { href: pdf, target: '_blank', rel: 'noopener' }, 'Åbn brevet som PDF'))]
    : [];
  return [
    button,
    element('h4', { tabindex: '-1' }, title),
    ...asSent,
    element('div', { class: 'udslusning-papers-text' }, text || 'Der står ikke mere.')
  ];
}
