/*
 * Prøveberegning: a caseworker tries an amount with a citizen beside her. Nothing is stored, neither on the server
 * nor in the browser; what was typed is gone with the dialog.
 */
import { calculated, refused, waiting } from './answer.js';
import { beginning, isWorthAsking, question } from './fields.js';
import { element } from './elements.js';
import { tellFaults, trialForm } from './form.js';
import { ask, options } from './server.js';

const PAUSE_MS = 300;

function calculator(values, form, result) {
  let timer;
  let running;
  let asked = 0;

  async function calculate() {
    running?.abort();
    running = new AbortController();
    asked += 1;
    const mine = asked;
    try {
      const { answer, faults = [], texts = [] } = await ask(question(values), running.signal);
      if (mine !== asked) {
        return;
      }
      const elsewhere = tellFaults(form, faults).map((fault) => fault.message);
      if (answer) {
        result.replaceChildren(...calculated(answer).filter(Boolean));
      } else {
        const told = [...texts, ...elsewhere];
        result.replaceChildren(...refused(told.length > 0 ? told : ['Ret felterne med rød tekst.']));
      }
    } catch (problem) {
      if (problem.name !== 'AbortError') {
        result.replaceChildren(...refused(['Serveren svarer ikke. Prøv igen om lidt.']));
      }
    }
  }

  return () => {
    window.clearTimeout(timer);
    if (isWorthAsking(values)) {
      timer = window.setTimeout(calculate, PAUSE_MS);
    } else {
      running?.abort();
      asked += 1;
      tellFaults(form, []);
      result.replaceChildren(...waiting());
    }
  };
}

function assemble(choices) {
  const values = beginning(choices);
  const result = element('div', { class: 'udslusning-trial-answer', 'aria-live': 'polite' }, ...waiting());
  let changed = () => {};
  const form = trialForm(values, choices, () => changed());
  changed = calculator(values, form, result);
  const close = element('button', { type: 'button', class: 'btn btn-default' }, 'Luk');
  const clear = element('button', { type: 'button', class: 'btn btn-link' }, 'Begynd forfra');
  const dialog = element(
    'dialog',
    { class: 'udslusning-trial', 'aria-labelledby': 'udslusning-trial-title' },
    element(
      'header',
      {},
      element('h3', { id: 'udslusning-trial-title' }, 'Prøveberegning'),
      element('p', {}, 'Refusion af husleje for én måned. Intet bliver gemt.'),
      clear,
      close
    ),
    element('div', { class: 'udslusning-trial-columns' }, form, result)
  );
  close.addEventListener('click', () => dialog.close());
  clear.addEventListener('click', () => {
    dialog.close();
    show(choices);
  });
  return dialog;
}

function show(choices) {
  const dialog = assemble(choices);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector('input[name="rent"]').focus();
}

export async function openTrial() {
  if (!document.querySelector('dialog.udslusning-trial')) {
    show(await options());
  }
}
