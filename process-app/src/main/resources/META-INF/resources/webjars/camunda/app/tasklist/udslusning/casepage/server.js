/*
 * The questions of the page Sag to our own back end, within the web app's session. Whom a caller names goes in a
 * body, never in an address.
 */
import { ask, post, workplace } from '../papers/server.js';

export function page(caseNumber) {
  return ask(workplace('cases', caseNumber));
}

export function find(person) {
  return post(workplace('cases', 'find'), { person });
}

/** What the page hides; the server writes down that it was shown. */
export function look(caseNumber, hidden) {
  return post(workplace('cases', caseNumber, 'looks', hidden), {});
}

/** What a form on the page begins with. */
export function edit(caseNumber, what) {
  return ask(workplace('cases', caseNumber, 'edits', what));
}

export function saveEdit(caseNumber, what, typed) {
  return post(workplace('cases', caseNumber, 'edits', what), typed);
}

/** That the case is open on this screen; who else has it open. */
export function signPresence(caseNumber) {
  return post(workplace('cases', caseNumber, 'presence'), {});
}

export function endPresence(caseNumber) {
  return post(workplace('cases', caseNumber, 'presence', 'end'), {});
}
