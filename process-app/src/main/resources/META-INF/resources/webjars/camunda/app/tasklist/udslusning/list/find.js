/*
 * Over the list: a citizen, a case or an address is found, with the open tasks. A task opens beside the list, a case
 * on its page. What is typed goes in a body, never in an address.
 */
import { openCasePage } from '../casepage/dialog.js';
import { post, workplace } from '../papers/server.js';
import { CASEWORKERS, TEAM_LEADERS, me } from '../team/me.js';
import { element } from '../trial/elements.js';
import { deadline } from './deadline.js';

const NAME = 'udslusning-find';
const WHAT = 'Find borger, sag eller adresse';

/** The address of the page with another task open; filter and order stay. */
export function withTask(hash, taskId) {
  const parameters = new URLSearchParams((hash || '#/').split('?')[1]);
  parameters.set('task', taskId);
  return `#/?${parameters}`;
}

/** How many were found, and whether all are shown. */
export function told(number, shown) {
  if (number === 0) {
    return 'Ingen sag passer. Tjek navnet, nummeret eller adressen.';
  }
  if (number > shown) {
    return `${number} sager passer. Her er de første ${shown}; skriv mere for at finde den rigtige.`;
  }
  return number === 1 ? '1 sag passer' : `${number} sager passer`;
}

function task(each, today) {
  const words = [deadline(each.due, today)?.text, each.holder || 'ingen har taget den'];
  const link = element('a', { href: withTask(window.location.hash, each.taskId) }, each.name);
  link.addEventListener('click', () => {
    link.href = withTask(window.location.hash, each.taskId);
  });
  return element('li', {}, link, element('span', {}, ` ${words.filter((part) => part).join(', ')}`));
}

function found(each, today) {
  const open = element(
    'button',
    { type: 'button', class: `btn btn-link ${NAME}-case` },
    [each.caseNumber, each.citizen].filter((part) => part).join(' ')
  );
  open.addEventListener('click', () => openCasePage(each.caseNumber));
  return element(
    'li',
    {},
    open,
    each.stage ? element('div', {}, each.stage) : undefined,
    each.tasks.length > 0
      ? element('ul', {}, ...each.tasks.map((one) => task(one, today)))
      : element('div', {}, 'Ingen åbne opgaver')
  );
}

function assemble() {
  const text = element('input', { type: 'text', id: NAME, class: 'form-control', autocomplete: 'off' });
  const result = element('div', { class: `${NAME}-result`, hidden: true });
  const status = element('p', { role: 'status' });
  const clear = element('button', { type: 'button', class: 'btn btn-default' }, 'Ryd');
  const list = element('ul', { class: `${NAME}-cases` });
  const form = element(
    'form',
    { class: NAME, role: 'search', novalidate: true },
    element('label', { for: NAME }, WHAT),
    element('div', {}, text, element('button', { type: 'submit', class: 'btn btn-default' }, 'Find'))
  );
  result.append(status, list, clear);
  let asked = 0;

  function clearAway() {
    asked += 1;
    text.value = '';
    result.hidden = true;
    list.replaceChildren();
    status.textContent = '';
    text.focus();
  }

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    asked += 1;
    const mine = asked;
    const { answer, faults = [], texts = [] } = await post(workplace('found-cases'), { text: text.value });
    if (mine !== asked) {
      return;
    }
    result.hidden = false;
    status.textContent = answer
      ? told(answer.number, answer.cases.length)
      : [...faults.map((fault) => fault.message), ...texts].join(' ');
    list.replaceChildren(...(answer?.cases ?? []).map((each) => found(each, answer.today)));
    list.querySelector('button')?.focus();
  });
  result.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      clearAway();
    }
  });
  clear.addEventListener('click', clearAway);
  return [form, result];
}

export default {
  id: NAME,
  pluginPoint: 'tasklist.list',
  priority: 1000,
  render: async (node) => {
    const roles = (await me())?.roles ?? [];
    if (roles.some((role) => [CASEWORKERS, TEAM_LEADERS].includes(role))) {
      node.append(...assemble());
    }
  }
};
