/*
 * The fields of a trial calculation on the screen.
 */
import { GROUPS } from './fields.js';
import { element } from './elements.js';

const PREFIX = 'udslusning-trial-';

function input(field, values, options) {
  const id = PREFIX + field.key;
  if (field.kind === 'choice') {
    const select = element(
      'select',
      { id, name: field.key, class: 'form-control' },
      ...options[field.options].map((each) => element('option', { value: each.code }, each.label))
    );
    select.value = values[field.key];
    return select;
  }
  if (field.kind === 'tick') {
    const tick = element('input', { id, name: field.key, type: 'checkbox' });
    tick.checked = values[field.key] === true;
    return tick;
  }
  const text = element('input', {
    id,
    name: field.key,
    type: 'text',
    class: 'form-control',
    autocomplete: 'off',
    inputmode: field.kind === 'amount' ? 'decimal' : undefined,
    placeholder: field.kind === 'date' ? 'dd.mm.åååå' : field.hint,
    'aria-describedby': `${id}-fault`
  });
  text.value = values[field.key] ?? '';
  return text;
}

function line(field, values, options) {
  const control = input(field, values, options);
  const unit = field.kind === 'amount' ? 'kr.' : field.unit;
  const label = element('label', { for: control.id }, unit ? `${field.label} (${unit})` : field.label);
  const fault = element('div', { id: `${control.id}-fault`, class: 'udslusning-trial-fault', hidden: true });
  return field.kind === 'tick'
    ? element('div', { class: 'udslusning-trial-tick' }, control, label, fault)
    : element('div', { class: 'udslusning-trial-field' }, label, control, fault);
}

function payments(perKind, values, options) {
  const lines = options[perKind.options].map((kind) =>
    line({ key: `${perKind.key}.${kind.code}`, label: kind.label, kind: 'amount' }, values, options)
  );
  return element('details', {}, element('summary', {}, perKind.title), ...lines);
}

function group(each, values, options) {
  const lines = each.fields.map((field) => line(field, values, options));
  if (each.perKind) {
    lines.push(payments(each.perKind, values, options));
  }
  return each.folded
    ? element('details', { class: 'udslusning-trial-group' }, element('summary', {}, each.title), ...lines)
    : element('fieldset', { class: 'udslusning-trial-group' }, element('legend', {}, each.title), ...lines);
}

/** The form; the values change with what is typed, and each change is told. */
export function trialForm(values, options, changed) {
  const form = element(
    'form',
    { class: 'udslusning-trial-form', novalidate: true },
    ...GROUPS.map((each) => group(each, values, options))
  );
  form.addEventListener('input', (event) => {
    const control = event.target;
    values[control.name] = control.type === 'checkbox' ? control.checked : control.value;
    changed();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    changed();
  });
  return form;
}

function openAround(control) {
  for (let around = control.closest('details'); around; around = around.parentElement.closest('details')) {
    around.open = true;
  }
}

/** Tells each fault at its field; gives those that belong to none. */
export function tellFaults(form, faults) {
  form.querySelectorAll('.udslusning-trial-fault').forEach((each) => {
    each.hidden = true;
    each.textContent = '';
  });
  form.querySelectorAll('[aria-invalid]').forEach((each) => each.removeAttribute('aria-invalid'));
  return faults.filter(({ field, message }) => {
    const control = field && form.elements.namedItem(field);
    if (!control) {
      return true;
    }
    const place = form.querySelector(`#${CSS.escape(`${control.id}-fault`)}`);
    place.textContent = message;
    place.hidden = false;
    control.setAttribute('aria-invalid', 'true');
    openAround(control);
    return false;
  });
}
