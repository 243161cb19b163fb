/*
 * Godkend: the approvals that wait for me, each with its reasons. Several are ticked and approved with one comment;
 * sending back is done in the form.
 */
import { openCasePage } from '../casepage/dialog.js';
import { deadline } from '../list/deadline.js';
import { withTask } from '../list/find.js';
import { ask, post, workplace } from '../papers/server.js';
import { element, fold } from '../trial/elements.js';
import { TEAM_LEADERS } from './me.js';

const NAME = 'udslusning-approve';

/** The lines of a text with bold words, as text: [{ label, text }]; markdown is never made markup. */
export function plain(markdown) {
  return markdown
    .split('\n')
    .map((line) => line.trim().replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, '$1'))
    .filter((line) => line)
    .map((line) => {
      const [, label, text] = /^(?:[-*] )?\*\*(.+?)\*\*\s*(.*)$/.exec(line) ?? [undefined, '', line];
      return { label, text: text.replaceAll('**', '').replace(/^[-*] /, '• ') };
    });
}

/** What came of it, in one sentence. */
export function outcome(done, refused) {
  const approved = done === 1 ? '1 er godkendt.' : `${done} er godkendt.`;
  return [done > 0 ? approved : '', refused > 0 ? `${refused} blev ikke godkendt; se grunden ved hver.` : '']
    .filter((part) => part)
    .join(' ');
}

function words(result) {
  return [...(result.texts ?? []), ...(result.faults ?? []).map((fault) => fault.message)].join(' ');
}

function sum(lines) {
  return lines.length === 0
    ? undefined
    : element(
        'table',
        { class: 'udslusning-team-table' },
        element(
          'tbody',
          {},
          ...lines.map((line) =>
            element(
              'tr',
              {},
              element('th', { scope: 'row' }, line.linje ?? ''),
              element('td', {}, line.beregning ?? ''),
              element('td', { class: `${NAME}-amount` }, line.beloeb ?? '')
            )
          )
        )
      );
}

function reasons(each) {
  return fold(
    'Begrundelse og regnestykke',
    ...plain(each.reasons).map(({ label, text }) =>
      element('p', {}, label ? element('strong', {}, `${label} `) : undefined, text)
    ),
    sum(each.lines)
  );
}

function approval(each, today, refusal) {
  const id = `${NAME}-${each.taskId}`;
  const open = element('a', { href: withTask(window.location.hash, each.taskId) }, 'Åbn opgaven');
  open.addEventListener('click', () => open.closest('dialog').close());
  const page = element('button', { type: 'button', class: 'btn btn-link' }, each.caseNumber);
  page.addEventListener('click', () => openCasePage(each.caseNumber));
  const due = deadline(each.due, today);
  const facts = [
    each.amount,
    each.from ? `fra ${each.from}` : '',
    `forberedt af ${each.preparedBy} den ${each.preparedOn}`
  ].filter((part) => part);
  const why = refusal ?? each.obstacle;
  return element(
    'li',
    { class: NAME },
    element('input', {
      type: 'checkbox',
      id,
      value: each.taskId,
      'data-seen': each.seen,
      disabled: each.obstacle !== '',
      'aria-describedby': why ? `${id}-why` : undefined
    }),
    element(
      'div',
      {},
      element('div', {}, element('label', { for: id }, `${each.what}: ${each.citizen}`), ' ', page, ' ', open),
      element('div', {}, facts.join(', ')),
      due ? element('span', { class: `udslusning-card-deadline udslusning-card-${due.kind}` }, due.text) : undefined,
      why ? element('p', { class: `${NAME}-why`, id: `${id}-why` }, why) : undefined,
      reasons(each)
    )
  );
}

/** As many as the server gives at once. */
const MOST = 50;

async function draw(panel) {
  const told = element('p', { role: 'status', tabindex: '-1' });
  const list = element('ul', { class: `${NAME}-list` });
  const comment = element('textarea', { id: `${NAME}-comment`, class: 'form-control', rows: '2', maxlength: '2000' });
  const send = element('button', { type: 'button', class: 'btn btn-primary' }, 'Godkend de valgte');
  const foot = element(
    'div',
    { class: `${NAME}-foot` },
    element('label', { for: comment.id }, 'Kommentar til dem alle: hvad har du lagt vægt på?'),
    comment,
    send
  );
  const more = element('p', { hidden: true }, `De første ${MOST} vises. Der kan vente flere; de kommer, når disse er godkendt.`);
  const chosen = () => [...list.querySelectorAll('input:checked')];

  function tellChosen() {
    const number = chosen().length;
    send.textContent = number > 0 ? `Godkend de valgte (${number})` : 'Godkend de valgte';
  }

  async function look(refusals) {
    const { answer, ...fault } = await ask(workplace('team', 'approvals'));
    if (!answer) {
      told.textContent = words(fault);
      return;
    }
    list.replaceChildren(...answer.waiting.map((each) => approval(each, answer.today, refusals.get(each.taskId))));
    foot.hidden = answer.waiting.length === 0;
    more.hidden = answer.waiting.length < MOST;
    if (answer.waiting.length === 0 && told.textContent === '') {
      told.textContent = 'Ingen godkendelser venter på dig.';
    }
    tellChosen();
  }

  send.addEventListener('click', async () => {
    send.disabled = true;
    const result = await post(workplace('team', 'approvals'), {
      comment: comment.value,
      chosen: chosen().map((tick) => ({ taskId: tick.value, seen: tick.dataset.seen }))
    });
    send.disabled = false;
    if (!result.answer) {
      told.textContent = words(result);
      told.focus();
      return;
    }
    told.textContent = outcome(result.answer.done, result.answer.refused.length);
    comment.value = '';
    await look(new Map(result.answer.refused.map((each) => [each.taskId, each.reason])));
    told.focus();
  });
  list.addEventListener('change', tellChosen);
  panel.replaceChildren(told, list, more, foot);
  await look(new Map());
}

export default { id: 'approve', title: 'Godkend', roles: [TEAM_LEADERS], draw };
