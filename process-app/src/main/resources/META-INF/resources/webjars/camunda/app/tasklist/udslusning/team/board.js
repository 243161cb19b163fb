/*
 * Tavle: homes against who waits for one, work against who does it, and what is late.
 */
import { openCasePage } from '../casepage/dialog.js';
import { ask, workplace } from '../papers/server.js';
import { element, fold } from '../trial/elements.js';
import { TEAM_LEADERS } from './me.js';

function table(caption, titles, rows) {
  return element(
    'table',
    { class: 'udslusning-team-table' },
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...titles.map((title) => element('th', { scope: 'col' }, title)))),
    element('tbody', {}, ...rows)
  );
}

function line(first, ...cells) {
  return element('tr', {}, element('th', { scope: 'row' }, first), ...cells.map((cell) => element('td', {}, cell)));
}

function caseLink(caseNumber) {
  const button = element('button', { type: 'button', class: 'btn btn-link udslusning-team-case' }, caseNumber);
  button.addEventListener('click', () => openCasePage(caseNumber));
  return button;
}

function late(text, isLate) {
  return isLate ? element('strong', { class: 'udslusning-team-late' }, `${text} (overskredet)`) : text;
}

function fitting(home) {
  if (home.fitting.length === 0) {
    return 'ingen';
  }
  return fold(`${home.fitting.length}`, element('ul', {}, ...home.fitting.map((each) => element('li', {}, caseLink(each)))));
}

function homes(board) {
  const states = board.states.map((state) => `${state.name}: ${state.number}`).join(' · ');
  return [
    element('p', {}, states),
    board.homes.length === 0
      ? element('p', {}, 'Ingen bolig står tom.')
      : table(
          'Boliger, der står tomme',
          ['Bolig', 'Husleje', 'Tilstand', 'Tom i', 'Plads til'],
          board.homes.map((home) => line(home.home, home.rent, home.state, home.empty, fitting(home)))
        )
  ];
}

function waiting(board) {
  return board.waiting.length === 0
    ? element('p', {}, 'Ingen venter på en bolig.')
    : table(
        'Borgere, der venter på en bolig',
        ['Sag', 'Husstand', 'Hvor hurtigt', 'Udskrives', 'Sagsbehandler', 'Tomme boliger med plads'],
        board.waiting.map((each) =>
          line(
            caseLink(each.caseNumber),
            each.household,
            each.urgency,
            late(each.discharge || 'ikke aftalt', each.late),
            each.caseworker || 'ingen endnu',
            `${each.homes}`
          )
        )
      );
}

function loads(board) {
  return table(
    'Hvem har hvor meget',
    ['Hvem', 'Åbne sager', 'Åbne opgaver', 'Over fristen'],
    board.loads.map((load) =>
      line(
        load.away ? `${load.name} (${load.away})` : load.name,
        `${load.cases}`,
        `${load.open}`,
        load.overdue > 0 ? element('strong', { class: 'udslusning-team-late' }, `${load.overdue}`) : '0'
      )
    )
  );
}

function overdue(board) {
  return board.overdue.length === 0
    ? element('p', {}, 'Ingen opgave er over fristen.')
    : table(
        'Opgaver over fristen, ældste først',
        ['Opgave', 'Frist', 'Sag', 'Hos'],
        board.overdue.map((task) =>
          line(task.task, task.due, task.caseNumber ? caseLink(task.caseNumber) : '', task.holder)
        )
      );
}

async function draw(panel) {
  const { answer, texts = [] } = await ask(workplace('board'));
  panel.replaceChildren(
    ...(answer
      ? [...homes(answer), waiting(answer), loads(answer), overdue(answer)]
      : [element('p', { role: 'alert' }, texts.join(' '))])
  );
}

export default { id: 'board', title: 'Tavle', roles: [TEAM_LEADERS], draw };
