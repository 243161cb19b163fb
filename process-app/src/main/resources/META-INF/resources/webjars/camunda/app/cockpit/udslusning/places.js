/*
 * Where things stand in Cockpit.
 */
import { element } from '../../tasklist/udslusning/trial/elements.js';

/** The page of an instance. */
export function placeOf(instanceId) {
  return `#/process-instance/${encodeURIComponent(instanceId)}/runtime`;
}

/** A case as a link to what runs in it; where nothing runs, its number alone. */
export function linkTo({ caseNumber, instanceId }) {
  const text = caseNumber ?? (instanceId ? 'Forløbet' : 'ingen');
  return instanceId ? element('a', { href: placeOf(instanceId) }, text) : text;
}
