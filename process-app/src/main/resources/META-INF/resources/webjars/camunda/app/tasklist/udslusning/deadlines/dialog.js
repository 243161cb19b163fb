/*
 * Frister: what falls due in the coming days, and what is late. Case numbers and tasks, no citizens.
 */
import { element } from '../trial/elements.js';

const PERIODS = [
  ['7', 'De næste 7 dage'],
  ['14', 'De næste 14 dage'],
  ['30', 'De næste 30 dage'],
  ['90', 'De næste 90 dage']
];

const NO_ANSWER = 'Der kom intet svar. Du er måske logget ud: genindlæs siden, og log ind igen.';

async function fetched(days, mine) {
  const root = document.querySelector('base').getAttribute('app-root');
  const response = await fetch(`${root}/api/workplace/deadlines?days=${days}&mine=${mine}`);
  if (!response.ok) {
    throw new Error(`${response.status}`);
  }
  return response.json();
}

function row(line) {
  return element(
    'tr',
    { class: line.late ? 'udslusning-late' : undefined },
    element('th', { scope: 'row' }, line.late ? `${line.day} overskredet` : line.day),
    element('td', {}, line.what),
    element('td', {}, line.kind),
    element('td', {}, line.caseNumber),
    element('td', {}, line.holder || 'ingen endnu')
  );
}

function table(lines) {
  const titles = ['Dag', 'Hvad', 'Slags', 'Sag', 'Hos'];
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...titles.map((title) => element('th', { scope: 'col' }, title)))),
    element('tbody', {}, ...lines.map(row))
  );
}

function assemble() {
  const period = element(
    'select',
    { id: 'udslusning-deadlines-period', class: 'form-control' },
    ...PERIODS.map(([days, name]) => element('option', { value: days, selected: days === '14' }, name))
  );
  const mine = element('input', { type: 'checkbox', id: 'udslusning-deadlines-mine', checked: true });
  const result = element('div', { class: 'udslusning-deadlines-result', 'aria-live': 'polite' });
  const close = element('button', { type: 'button', class: 'btn btn-default' }, 'Luk');
  let asked = 0;

  async function look() {
    asked += 1;
    const mineNow = asked;
    try {
      const lines = await fetched(period.value, mine.checked);
      if (mineNow === asked) {
        result.replaceChildren(
          lines.length > 0 ? table(lines) : element('p', {}, 'Intet falder for i den tid, og intet er overskredet.')
        );
      }
    } catch {
      result.replaceChildren(element('p', { role: 'alert' }, NO_ANSWER));
    }
  }

  period.addEventListener('change', look);
  mine.addEventListener('change', look);
  const dialog = element(
    'dialog',
    { class: 'udslusning-trial udslusning-deadlines', 'aria-labelledby': 'udslusning-deadlines-title' },
    element('header', {}, element('h3', { id: 'udslusning-deadlines-title' }, 'Frister'), element('p', {}), close),
    element(
      'div',
      { class: 'udslusning-deadlines-choice' },
      element('label', { for: 'udslusning-deadlines-period' }, 'Vis'),
      period,
      mine,
      element('label', { for: 'udslusning-deadlines-mine' }, 'Kun mine opgaver og sager')
    ),
    result
  );
  close.addEventListener('click', () => dialog.close());
  look();
  return { dialog, period };
}

export function openDeadlines() {
  if (document.querySelector('dialog.udslusning-deadlines')) {
    return;
  }
  const { dialog, period } = assemble();
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  period.focus();
}
