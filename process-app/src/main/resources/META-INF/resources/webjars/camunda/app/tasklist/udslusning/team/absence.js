/*
 * Fravær: who is away, and who does the work meanwhile.
 */
import { smallForm, typed } from '../papers/forms.js';
import { ask, post, workplace } from '../papers/server.js';
import { element, fold } from '../trial/elements.js';
import { CASEWORKERS, TEAM_LEADERS } from './me.js';
import { showNotices } from './notices.js';

function tasks(line) {
  if (line.tasks.length === 0) {
    return element('p', { class: 'udslusning-team-more' }, line.running ? 'Ingen opgaver skiftede hænder.' : '');
  }
  const title = line.tasks.length === 1 ? '1 opgave har skiftet hænder' : `${line.tasks.length} opgaver har skiftet hænder`;
  return fold(
    title,
    element(
      'ul',
      {},
      ...line.tasks.map((task) => element('li', {}, `${[task.caseNumber, task.name].filter((part) => part).join(' ')}: ${task.where}`))
    )
  );
}

function absence(line, end) {
  const name = `${line.absent} er fraværende ${line.period}`;
  const button = element('button', { type: 'button', class: 'btn btn-default' }, line.running ? 'Afslut nu' : 'Slet');
  button.setAttribute('aria-label', `${button.textContent}: ${name}`);
  button.addEventListener('click', () => end(line, button));
  return element(
    'li',
    { class: 'udslusning-team-absence' },
    element(
      'div',
      {},
      element('strong', {}, name),
      element('div', {}, `Afløser: ${line.standIn}${line.running ? '' : ' (er ikke begyndt)'}`),
      tasks(line)
    ),
    line.mayEnd ? button : undefined
  );
}

function form(page, done) {
  const only = page.absentChoices.length === 1 ? page.absentChoices[0] : undefined;
  const made = smallForm({
    name: 'absence-',
    button: 'Gem fraværet',
    fields: [
      { key: 'absent', label: 'Hvem er fraværende?', kind: 'choice', options: page.absentChoices },
      { key: 'firstDay', label: 'Første dag', kind: 'date', value: page.today },
      { key: 'lastDay', label: 'Sidste dag', kind: 'date', hint: 'Lad feltet stå tomt, hvis det er indtil videre.' },
      { key: 'standIn', label: 'Afløser', kind: 'choice', options: page.standInChoices }
    ],
    submit: (filled) => post(workplace('absences'), typed(filled)),
    done
  });
  if (only) {
    made.elements.namedItem('absent').value = only.code;
  }
  made.prepend(
    element(
      'p',
      { class: 'udslusning-papers-hint' },
      'Afløseren får opgaverne fra morgenstunden den første dag og giver dem tilbage, når fraværet er slut. ' +
        'Det, afløseren ikke må løse, for eksempel godkendelse af noget, vedkommende selv har forberedt, lægges tilbage i gruppen.'
    )
  );
  return made;
}

async function draw(panel) {
  const { answer, texts = [] } = await ask(workplace('absences'));
  if (!answer) {
    panel.replaceChildren(element('p', { role: 'alert' }, texts.join(' ')));
    return;
  }
  const told = element('p', { role: 'status' });
  const again = async (text) => {
    await draw(panel);
    panel.querySelector('[role=status]').textContent = text;
    showNotices();
  };
  const end = async (line, button) => {
    button.disabled = true;
    const result = await post(workplace('absences', `${line.id}`, 'end'), {});
    if (result.answer) {
      await again(`${line.absent} er ikke længere meldt fraværende.`);
      panel.querySelector('h4').focus();
    } else {
      button.disabled = false;
      told.textContent = [...(result.texts ?? []), ...(result.faults ?? []).map((fault) => fault.message)].join(' ');
    }
  };
  panel.replaceChildren(
    element('h4', { tabindex: '-1' }, 'Fravær nu og senere'),
    told,
    answer.lines.length > 0
      ? element('ul', { class: 'udslusning-team-absences' }, ...answer.lines.map((line) => absence(line, end)))
      : element('p', {}, 'Ingen er meldt fraværende.'),
    element('h4', {}, 'Meld fravær'),
    form(answer, () => again('Fraværet er gemt.'))
  );
}

export default { id: 'absence', title: 'Fravær', roles: [CASEWORKERS, TEAM_LEADERS], draw };
