/*
 * A form that was not accepted, told where the caseworker looks: each message at its field, and all of them by the
 * button that was pressed. Tasklist itself shows one long line in a corner, over the button.
 */
import { isUnread } from './typedDates.js';

const ENGINE_PREFIX = /^Cannot (?:submit task form|instantiate process definition) \S+: /;

/** Not a group, which the form library marks as a field too. */
const FIELD = '.fjs-form-field:not(:has(.fjs-form-field))';

const FIELD_MARK = 'udslusning-fault';
const SUMMARY_MARK = 'udslusning-faults';
/** The form library's own mark. */
const RED = 'fjs-has-errors';
const TOLD_MARK = 'udslusning-told';

export function isRefusal(text) {
  return ENGINE_PREFIX.test(text);
}

/** The server's messages: one to a line, "label: message" where it belongs to a field. */
export function faultsIn(text, labels) {
  const longestFirst = [...labels].sort((a, b) => b.length - a.length);
  return text
    .replace(ENGINE_PREFIX, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line)
    .map((line) => {
      const label = longestFirst.find((each) => line.startsWith(`${each}: `));
      return label ? { label, message: line.slice(label.length + 2) } : { message: line };
    });
}

function labelOf(field) {
  const label = field.querySelector('label, legend');
  return label ? label.textContent.replace(/\s*\*\s*$/, '').trim() : '';
}

function fieldsIn(place) {
  const fields = new Map();
  place.querySelectorAll(FIELD).forEach((field) => {
    const label = labelOf(field);
    if (label && !fields.has(label)) {
      fields.set(label, field);
    }
  });
  return fields;
}

function faultsShownAt(fields) {
  return [...fields]
    .map(([label, field]) => ({ label, message: field.querySelector('.fjs-form-field-error')?.textContent }))
    .filter((fault) => fault.message);
}

function element(tag, className, text) {
  const created = document.createElement(tag);
  created.className = className;
  if (text) {
    created.textContent = text;
  }
  return created;
}

function clear(place) {
  place.querySelectorAll(`.${FIELD_MARK}`).forEach((mark) => mark.parentElement.classList.remove(RED));
  place.querySelectorAll(`.${FIELD_MARK}, .${SUMMARY_MARK}`).forEach((each) => each.remove());
}

/** Tells a fault at its field, until something else is entered there. */
export function markField(field, message) {
  const mark = element('div', `${FIELD_MARK} fjs-form-field-error`, message);
  field.append(mark);
  field.classList.add(RED);
  const unmark = () => {
    mark.remove();
    field.classList.remove(RED);
  };
  ['input', 'change'].forEach((event) => field.addEventListener(event, unmark, { once: true }));
}

function goTo(field) {
  field.scrollIntoView({ block: 'center' });
  field.querySelector('input, select, textarea')?.focus();
}

function lineOf(fault, field) {
  const item = element('li', '');
  if (!field) {
    item.textContent = fault.message;
    return item;
  }
  const link = element('a', '', `${fault.label}: ${fault.message}`);
  link.href = '';
  link.addEventListener('click', (event) => {
    event.preventDefault();
    goTo(field);
  });
  item.append(link);
  return item;
}

function summary(headline, faults, fields) {
  const box = element('div', `${SUMMARY_MARK} alert alert-danger`);
  box.setAttribute('role', 'alert');
  box.append(element('strong', '', headline));
  const list = element('ul', '');
  faults.forEach((fault) => list.append(lineOf(fault, fields.get(fault.label))));
  box.append(list);
  return box;
}

/** Shows the notification's faults in the form, if it tells of any. */
function show(notification, place) {
  const message = notification.querySelector('.message')?.textContent.trim() ?? '';
  const fields = fieldsIn(place);
  const refused = isRefusal(message);
  const faults = refused ? faultsIn(message, [...fields.keys()]) : faultsShownAt(fields);
  if (!refused && (message || faults.length === 0)) {
    return;
  }
  notification.classList.add(TOLD_MARK);
  clear(place);
  if (refused) {
    faults.filter((fault) => fault.label).forEach((fault) => markField(fields.get(fault.label), fault.message));
  }
  const box = summary(notification.querySelector('.status').textContent, faults, fields);
  const buttons = place.querySelector('.form-actions, .modal-footer');
  buttons.before(box);
  window.setTimeout(() => buttons.scrollIntoView({ block: 'nearest' }));
  notification.querySelector('.close').click();
}

function placeOfForm() {
  return (
    document.querySelector('.modal-content:has(.fjs-container)') ??
    document.querySelector('.task-details .form-pane:has(.fjs-container)')
  );
}

/**
 * A date that could not be read was told at its field; a form is not sent as if nothing stood there. The field is not
 * entered, or its calendar would cover what was told.
 */
function heldBack(event, place) {
  const unread = [...place.querySelectorAll('.flatpickr-input')].find((input) => isUnread(input.value));
  if (unread) {
    event.preventDefault();
    event.stopImmediatePropagation();
    unread.closest(FIELD).scrollIntoView({ block: 'center' });
  }
  return Boolean(unread);
}

/** Watches for what Tasklist tells of a form, and tells it at the form instead. */
export function tellFaultsAtTheForm(body) {
  new MutationObserver(() => {
    const notifications = body.querySelectorAll(`.notifications .alert-danger:not(.${TOLD_MARK})`);
    const place = notifications.length && placeOfForm();
    if (place) {
      notifications.forEach((notification) => show(notification, place));
    }
  }).observe(body, { subtree: true, childList: true });
  body.addEventListener(
    'click',
    (event) => {
      const place = event.target.closest?.('.form-actions .btn-primary, .modal-footer .btn-primary') && placeOfForm();
      if (place && !heldBack(event, place)) {
        clear(place);
      }
    },
    { capture: true }
  );
}
