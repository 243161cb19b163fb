/*
 * Sag: one page that answers the telephone. The case of the open task stands there at once; any other is found by
 * what the caller gives.
 */
import { caseOnTheScreen } from '../caseNumbers.js';
import { openPapers } from '../papers/dialog.js';
import { element } from '../trial/elements.js';
import { newDocument, newNote, takeDrops } from './add.js';
import { openEdit } from './edit.js';
import { casePage } from './page.js';
import { watchCase } from './presence.js';
import { find, look, page } from './server.js';

function alert(texts) {
  return element('div', { class: 'alert alert-warning', role: 'alert' }, texts.join(' '));
}

function words({ texts = [], faults = [] }) {
  return [...texts, ...faults.map((fault) => fault.message)];
}

function saved(told) {
  return told ? [element('p', { class: 'udslusning-casepage-saved', role: 'status' }, told)] : [];
}

function choice(found, choose) {
  const button = element(
    'button',
    { type: 'button', class: 'btn btn-default udslusning-casepage-found' },
    element('strong', {}, found.caseNumber),
    element('span', {}, found.label)
  );
  button.addEventListener('click', () => choose(found.caseNumber));
  return element('li', {}, button);
}

function assemble() {
  const place = element('div', { class: 'udslusning-casepage' }, element('p', {}, 'Hvem ringer? Skriv, og tryk på Vis.'));
  const person = element('input', {
    type: 'text',
    id: 'udslusning-casepage-person',
    class: 'form-control',
    autocomplete: 'off'
  });
  const form = element(
    'form',
    { class: 'udslusning-papers-find' },
    element('label', { for: person.id }, 'Navn, CPR-nummer, sagsnummer eller boligens adresse'),
    person,
    element('button', { type: 'submit', class: 'btn btn-primary' }, 'Vis')
  );
  const close = element('button', { type: 'button', class: 'btn btn-default' }, 'Luk');
  const dialog = element(
    'dialog',
    { class: 'udslusning-trial udslusning-casepage-dialog', 'aria-labelledby': 'udslusning-casepage-title' },
    element('header', {}, element('h3', { id: 'udslusning-casepage-title' }, 'Sag'), form, close),
    place
  );
  const watch = watchCase(dialog);
  let asked = 0;

  /** Shows what comes of a question, unless another one was asked meanwhile. */
  async function show(question, draw) {
    asked += 1;
    const mine = asked;
    place.setAttribute('aria-busy', 'true');
    const result = await question;
    if (mine !== asked) {
      return;
    }
    place.removeAttribute('aria-busy');
    place.replaceChildren(...(result.answer ? draw(result.answer) : [alert(words(result))]));
    place.scrollTop = 0;
    watchWhatIsShown(result.answer);
    place.querySelector('h4, .udslusning-casepage-found')?.focus();
  }

  /** Only a case that is shown counts as open. */
  function watchWhatIsShown(answer) {
    const colleagues = place.querySelector('.udslusning-casepage-colleagues');
    if (colleagues) {
      watch.enter(answer.caseNumber, colleagues);
    } else {
      watch.leave();
    }
  }

  const act = (caseNumber) => ({
    look: async (hidden) => {
      const result = await look(caseNumber, hidden);
      return result.answer?.text ?? words(result).join(' ');
    },
    papers: () => {
      dialog.close();
      openPapers(caseNumber);
    },
    adders: () => {
      const done = (told) => choose(caseNumber, told);
      return [newNote(caseNumber, done), newDocument(caseNumber, done)];
    },
    edit: (code, where, button) => openEdit(caseNumber, code, where, button, (told) => choose(caseNumber, told))
  });

  /** Shows the case, and what has just been done in it. */
  const choose = (caseNumber, told) =>
    show(page(caseNumber), (answer) =>
      answer.head
        ? [...saved(told), ...casePage(answer, act(caseNumber))]
        : [element('p', {}, `Sag ${answer.caseNumber}`), alert([answer.closedBecause])]
    );

  async function search(text) {
    let only;
    await show(find(text), (found) => {
      only = found.length === 1 ? found[0].caseNumber : undefined;
      if (found.length === 0) {
        return [alert(['Der er ingen sag, der passer. Tjek navnet, nummeret eller adressen (gade og husnummer).'])];
      }
      return [element('p', {}, 'Flere sager passer:'), element('ul', {}, ...found.map((each) => choice(each, choose)))];
    });
    if (only) {
      await choose(only);
    }
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search(person.value);
  });
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', watch.leave);
  takeDrops(dialog);
  return { dialog, person, choose };
}

/** Opens the page of a case; without one, of the case of the open task. */
export function openCasePage(wanted) {
  if (document.querySelector('dialog.udslusning-casepage-dialog')) {
    return;
  }
  const { dialog, person, choose } = assemble();
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  person.focus();
  const caseNumber = wanted ?? caseOnTheScreen();
  if (caseNumber.startsWith('UDS-')) {
    person.value = caseNumber;
    choose(caseNumber);
  }
}
