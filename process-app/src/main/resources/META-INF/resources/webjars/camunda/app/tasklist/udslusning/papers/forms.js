/*
 * The small forms beside the list: a note, a document, a consent to pass on.
 */
import { element } from '../trial/elements.js';
import { tellFaults } from '../trial/form.js';

const PREFIX = 'udslusning-papers-';
const INPUT_MODES = { amount: 'decimal', phone: 'tel' };

function control(form, field) {
  const id = PREFIX + form + field.key;
  const common = { id, name: field.key, class: 'form-control', 'aria-describedby': `${id}-fault` };
  if (field.kind === 'choice') {
    const select = element(
      'select',
      common,
      element('option', { value: '' }, 'Vælg'),
      ...field.options.map((each) => element('option', { value: each.code }, each.label))
    );
    select.value = field.value ?? '';
    return select;
  }
  if (field.kind === 'long') {
    return element('textarea', { ...common, rows: field.rows ?? '6', maxlength: '4000' });
  }
  if (field.kind === 'tick') {
    const tick = element('input', { ...common, class: undefined, type: 'checkbox' });
    tick.checked = field.value === true;
    return tick;
  }
  if (field.kind === 'file') {
    return element('input', { ...common, type: 'file' });
  }
  const input = element('input', {
    ...common,
    type: 'text',
    autocomplete: 'off',
    inputmode: INPUT_MODES[field.kind],
    placeholder: field.kind === 'date' ? 'dd.mm.åååå' : undefined
  });
  input.value = field.value ?? '';
  return input;
}

function line(form, field) {
  const input = control(form, field);
  if (field.kind === 'tick') {
    return element(
      'div',
      { class: 'udslusning-trial-tick' },
      input,
      element('label', { for: input.id }, field.label),
      element('div', { id: `${input.id}-fault`, class: 'udslusning-trial-fault', hidden: true })
    );
  }
  return element(
    'div',
    { class: 'udslusning-trial-field' },
    element('label', { for: input.id }, field.label),
    field.hint ? element('div', { class: 'udslusning-papers-hint' }, field.hint) : undefined,
    input,
    element('div', { id: `${input.id}-fault`, class: 'udslusning-trial-fault', hidden: true })
  );
}

/**
 * A form that sends itself. What went wrong stands at its field; what belongs to no field, above the button.
 */
export function smallForm({ name, button, fields, submit, done }) {
  const told = element('div', { class: 'udslusning-papers-told', role: 'alert' });
  const send = element('button', { type: 'submit', class: 'btn btn-primary' }, button);
  const form = element('form', { novalidate: true }, ...fields.map((field) => line(name, field)), told, send);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    send.disabled = true;
    told.textContent = '';
    const { answer, faults = [], texts = [] } = await submit(form);
    send.disabled = false;
    const elsewhere = tellFaults(form, faults).map((fault) => fault.message);
    if (answer) {
      form.reset();
      done();
    } else {
      told.textContent = [...texts, ...elsewhere].join(' ');
      form.querySelector('[aria-invalid]')?.focus();
    }
  });
  return form;
}

/** What was typed, by the names of the fields; what is empty is left out. */
export function typed(form) {
  return Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ''));
}
