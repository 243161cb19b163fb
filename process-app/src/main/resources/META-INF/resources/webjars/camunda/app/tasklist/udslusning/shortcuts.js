/*
 * Keys of our own, besides those that Tasklist binds itself. They work within a field as well: a caller does not wait
 * until the form is left. Their names stand in Tasklist's settings, from where its help takes them.
 */
import { openCasePage } from './casepage/dialog.js';
import { openDeadlines } from './deadlines/dialog.js';
import { openPapers } from './papers/dialog.js';

const OPENS = {
  KeyS: () => openCasePage(),
  KeyA: () => openPapers(),
  KeyD: () => openDeadlines()
};

/** What the keys open; undefined for all others. */
export function opened(event, opens = OPENS) {
  return event.ctrlKey && event.altKey && !event.shiftKey && !event.metaKey ? opens[event.code] : undefined;
}

/** Before anybody has signed in there is nothing to open. */
export function listenForShortcuts(body) {
  body.addEventListener('keydown', (event) => {
    const open = opened(event);
    if (open && body.querySelector('.tasks-list, .task-filters') && !body.querySelector('dialog[open]')) {
      event.preventDefault();
      open();
    }
  });
}
