import absence from './absence.js';
import approve from './approve.js';
import board from './board.js';
import distribute from './distribute.js';

/*
 * What the dialog offers, in its order. A tab is { id, title, roles, draw }: draw(panel, me) fills its panel, anew
 * each time the tab is chosen.
 */
const TABS = [board, distribute, approve, absence];

/** The tabs of somebody with these roles. */
export function tabsFor(roles, tabs = TABS) {
  return tabs.filter((tab) => tab.roles.some((role) => roles.includes(role)));
}
