/*
 * A case on one page: first what callers ask, below it what is folded. The server gives the words.
 */
import { element, fold } from '../trial/elements.js';
import { amounts } from './chart.js';

/** Of a part that is folded away, how much is in it; of the course, where the case is. */
export function summary(part) {
  const current = part.phases?.find((phase) => phase.current);
  if (current) {
    return `${part.title}: ${current.name}`;
  }
  return part.rows.length > 0 ? `${part.title} (${part.rows.length})` : part.title;
}

/** The parts a caller asks for first beside the others, on a screen that has room. */
export function columns(essentials) {
  return [essentials.slice(0, 2), essentials.slice(2)];
}

function alerts(texts) {
  return texts.map((text) => element('p', { class: 'udslusning-casepage-alert' }, text));
}

function hidden(fact, act) {
  const place = element('dd', { tabindex: '-1' });
  const button = element('button', { type: 'button', class: 'btn btn-default btn-xs' }, 'Vis');
  button.setAttribute('aria-label', `Vis ${fact.label}`);
  button.addEventListener('click', async () => {
    button.disabled = true;
    place.textContent = await act.look(fact.hidden);
    place.focus();
  });
  place.append(button);
  return place;
}

function facts(all, act) {
  const pairs = all.map((fact) =>
    element(
      'div',
      {},
      element('dt', {}, fact.label),
      fact.hidden ? hidden(fact, act) : element('dd', {}, fact.href ? element('a', { href: fact.href }, fact.value) : fact.value)
    )
  );
  return all.length > 0 ? element('dl', {}, ...pairs) : undefined;
}

function what(row) {
  return row.pdf
    ? element('a', { href: row.pdf, target: '_blank', rel: 'noopener' }, row.what)
    : element('strong', {}, row.what);
}

function line(row) {
  return element(
    'li',
    { class: row.late ? 'udslusning-casepage-late' : undefined },
    row.day
      ? element('span', { class: 'udslusning-casepage-day' }, row.late ? `${row.day}, overskredet` : row.day)
      : undefined,
    what(row),
    row.more ? element('span', { class: 'udslusning-casepage-more' }, row.more) : undefined
  );
}

/** The phases of the course, in their order, with the one where the case is. */
function phases(all) {
  const steps = all.map((phase) =>
    element(
      'li',
      { 'aria-current': phase.current ? 'step' : undefined },
      element('span', {}, phase.name),
      element('span', { class: 'udslusning-casepage-more' }, phase.state)
    )
  );
  return all.length > 0
    ? element('ol', { class: 'udslusning-casepage-phases', 'aria-label': 'Forløbets faser' }, ...steps)
    : undefined;
}

function paragraphs(texts) {
  return texts.map((text) => element('p', {}, text));
}

/** The buttons of what can be edited here, and the place where the form stands. */
function edits(part, act) {
  if (part.edits.length === 0) {
    return undefined;
  }
  const place = element('div', { class: 'udslusning-casepage-edit' });
  const buttons = part.edits.map((each) => {
    const button = element('button', { type: 'button', class: 'btn btn-default btn-sm' }, each.label);
    button.addEventListener('click', () => act.edit(each.code, place, button));
    return button;
  });
  return element('div', { class: 'udslusning-casepage-edits' }, ...buttons, place);
}

function content(part, act) {
  return [
    part.headline ? element('p', { class: 'udslusning-casepage-headline' }, part.headline) : undefined,
    part.under ? element('p', { class: 'udslusning-casepage-under' }, part.under) : undefined,
    ...alerts(part.alerts),
    ...paragraphs(part.texts),
    phases(part.phases),
    part.chart ? amounts(part.chart) : undefined,
    part.more.length > 0 ? fold('Læs mere', ...paragraphs(part.more)) : undefined,
    part.rows.length > 0 ? element('ul', {}, ...part.rows.map(line)) : undefined,
    facts(part.facts, act),
    edits(part, act)
  ];
}

function card(part, act) {
  const title = element('h4', { id: `udslusning-casepage-${part.code}` }, part.title);
  return element(
    'section',
    { class: 'udslusning-casepage-card', 'aria-labelledby': title.id },
    title,
    ...content(part, act)
  );
}

function folded(part, act) {
  return element(
    'details',
    { class: 'udslusning-casepage-fold' },
    element('summary', {}, summary(part)),
    ...content(part, act)
  );
}

function head({ caseNumber, head: { citizen, facts: all, marks } }, act) {
  const papers = element('button', { type: 'button', class: 'btn btn-default' }, 'Notat og akter');
  papers.addEventListener('click', act.papers);
  return element(
    'section',
    { class: 'udslusning-casepage-head' },
    element(
      'div',
      { class: 'udslusning-casepage-who' },
      element('h4', { tabindex: '-1' }, citizen),
      element('span', {}, caseNumber),
      ...marks.map((mark) => element('strong', { class: 'udslusning-casepage-mark' }, mark)),
      papers
    ),
    element('p', { class: 'udslusning-casepage-colleagues', 'aria-live': 'polite' }),
    facts(all, act)
  );
}

/** All of a case that the signed-in user may read. */
export function casePage(page, act) {
  const sides = columns(page.essentials).map((parts) =>
    element('div', { class: 'udslusning-casepage-side' }, ...parts.map((part) => card(part, act)))
  );
  return [
    head(page, act),
    element('div', { class: 'udslusning-casepage-sides' }, ...sides),
    ...act.adders(),
    ...page.folded.map((part) => folded(part, act))
  ];
}
