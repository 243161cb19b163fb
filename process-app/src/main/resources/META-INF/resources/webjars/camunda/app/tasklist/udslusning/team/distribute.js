/*
 * Fordel opgaver: the open tasks of the office, the first due first. Several are ticked, and given to a colleague or
 * back to their group.
 */
import { openCasePage } from '../casepage/dialog.js';
import { deadline } from '../list/deadline.js';
import { ask, post, workplace } from '../papers/server.js';
import { element } from '../trial/elements.js';
import { TEAM_LEADERS } from './me.js';

const NAME = 'udslusning-distribute';
const NOBODY = '-';

/** What came of it, in one sentence. */
export function outcome(done, refused, where) {
  const tasks = done === 1 ? '1 opgave er' : `${done} opgaver er`;
  const stays = refused === 1 ? '1 opgave blev, hvor den var:' : `${refused} opgaver blev, hvor de var:`;
  return [done > 0 ? `${tasks} ${where}.` : '', refused > 0 ? stays : ''].filter((part) => part).join(' ');
}

function select(id, options) {
  return element(
    'select',
    { id, class: 'form-control' },
    ...options.map(({ code, label }) => element('option', { value: code }, label))
  );
}

function words(result) {
  return [...(result.texts ?? []), ...(result.faults ?? []).map((fault) => fault.message)].join(' ');
}

function caseLink(caseNumber) {
  const button = element('button', { type: 'button', class: 'btn btn-link' }, caseNumber);
  button.addEventListener('click', () => openCasePage(caseNumber));
  return button;
}

function row(line, today) {
  const id = `${NAME}-${line.taskId}`;
  const due = deadline(line.due, today);
  return element(
    'tr',
    {},
    element('td', {}, element('input', { type: 'checkbox', id, value: line.taskId })),
    element('th', { scope: 'row' }, element('label', { for: id }, line.task)),
    element('td', {}, line.caseNumber.startsWith('UDS-') ? caseLink(line.caseNumber) : line.caseNumber),
    element(
      'td',
      {},
      due ? element('span', { class: `udslusning-card-deadline udslusning-card-${due.kind}` }, due.text) : ''
    ),
    element('td', {}, line.holder || 'ingen endnu')
  );
}

async function draw(panel) {
  const first = await ask(workplace('team', 'assignments'));
  if (!first.answer) {
    panel.replaceChildren(element('p', { role: 'alert' }, words(first)));
    return;
  }
  const { colleagues } = first.answer;
  const holder = select(`${NAME}-holder`, [
    { code: '', label: 'Alle' },
    { code: NOBODY, label: 'Ingen har taget dem' },
    ...colleagues
  ]);
  const late = element('input', { type: 'checkbox', id: `${NAME}-late` });
  const all = element('input', { type: 'checkbox', id: `${NAME}-all` });
  const to = select(`${NAME}-to`, [{ code: '', label: 'Vælg' }, ...colleagues]);
  const give = element('button', { type: 'button', class: 'btn btn-primary' }, 'Giv de valgte');
  const back = element('button', { type: 'button', class: 'btn btn-default' }, 'Læg de valgte tilbage i gruppen');
  const more = element('button', { type: 'button', class: 'btn btn-default' }, 'Vis flere');
  const told = element('p', { role: 'status' });
  const refused = element('ul', { class: `${NAME}-refused` });
  const count = element('p', {});
  const rows = element('tbody');
  let asked = 0;

  const ticks = () => [...rows.querySelectorAll('input[type=checkbox]')];
  const chosen = () => ticks().filter((tick) => tick.checked);

  function tellChosen() {
    const number = chosen().length;
    all.checked = number > 0 && number === ticks().length;
    all.indeterminate = number > 0 && !all.checked;
    give.textContent = number > 0 ? `Giv de valgte (${number})` : 'Giv de valgte';
  }

  function show(answer, from) {
    const drawn = answer.lines.map((line) => row(line, answer.today));
    if (from === 0) {
      rows.replaceChildren(...drawn);
    } else {
      rows.append(...drawn);
      drawn[0]?.querySelector('input').focus();
    }
    const shown = rows.children.length;
    count.textContent =
      answer.number > shown ? `${shown} af ${answer.number} opgaver` : `${answer.number === 1 ? '1 opgave' : `${answer.number} opgaver`}`;
    more.hidden = answer.number <= shown;
    tellChosen();
  }

  async function look(from) {
    asked += 1;
    const mine = asked;
    const query = new URLSearchParams({ holder: holder.value, late: late.checked, from });
    const result = await ask(`${workplace('team', 'assignments')}?${query}`);
    if (mine === asked) {
      if (result.answer) {
        show(result.answer, from);
      } else {
        told.textContent = words(result);
      }
    }
  }

  async function send(where, person) {
    give.disabled = true;
    back.disabled = true;
    const taskIds = chosen().map((tick) => tick.value);
    const result = await post(workplace('team', 'assignments'), { taskIds, holder: person });
    give.disabled = false;
    back.disabled = false;
    refused.replaceChildren();
    if (!result.answer) {
      told.textContent = words(result);
      return;
    }
    await look(0);
    told.textContent = outcome(result.answer.done, result.answer.refused.length, where);
    refused.replaceChildren(
      ...result.answer.refused.map((each) => element('li', {}, `${each.task}: ${each.reason}`))
    );
    told.focus();
  }

  rows.addEventListener('change', tellChosen);
  all.addEventListener('change', () => {
    ticks().forEach((tick) => {
      tick.checked = all.checked;
    });
    tellChosen();
  });
  holder.addEventListener('change', () => look(0));
  late.addEventListener('change', () => look(0));
  more.addEventListener('click', () => look(rows.children.length));
  give.addEventListener('click', () => {
    if (to.value === '') {
      told.textContent = 'Vælg, hvem der skal have opgaverne.';
      to.focus();
    } else {
      send(`givet til ${to.selectedOptions[0].textContent}`, to.value);
    }
  });
  back.addEventListener('click', () => send('lagt tilbage i gruppen', ''));
  told.tabIndex = -1;
  panel.replaceChildren(
    element(
      'div',
      { class: `${NAME}-choice` },
      element('label', { for: holder.id }, 'Hos'),
      holder,
      element('span', {}, late, ' ', element('label', { for: late.id }, 'Kun over fristen'))
    ),
    element(
      'div',
      { class: `${NAME}-choice` },
      element('label', { for: to.id }, 'Giv til'),
      to,
      give,
      back
    ),
    told,
    refused,
    count,
    element(
      'table',
      { class: `udslusning-team-table ${NAME}-table` },
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('th', { scope: 'col' }, all, element('label', { for: all.id, class: 'sr-only' }, 'Vælg alle viste')),
          ...['Opgave', 'Sag', 'Frist', 'Hos'].map((title) => element('th', { scope: 'col' }, title))
        )
      ),
      rows
    ),
    more
  );
  show(first.answer, 0);
}

export default { id: 'distribute', title: 'Fordel opgaver', roles: [TEAM_LEADERS], draw };
