/*
 * The list keeps its place when it is drawn anew: how far it was scrolled, and where the keyboard was. Tasklist draws
 * every card anew each time it fetches the list, and lets go of both.
 */
const LIST = 'ol.tasks-list';
const CARD = `${LIST} > li.task`;
const COLUMNS = '.tasks-list, .task-details';

/** The card to go to when the one of a task is gone: the next that is still there, else the one before it. */
export function nextOf(taskId, before, now) {
  const place = before.indexOf(taskId);
  if (place < 0) {
    return undefined;
  }
  const left = (ids) => ids.find((id) => now.includes(id));
  return left(before.slice(place)) ?? left(before.slice(0, place).reverse());
}

function taskOf(element) {
  return window.angular.element(element).scope()?.task?.id;
}

function openTask() {
  return new URLSearchParams(window.location.hash.split('?')[1]).get('task') ?? undefined;
}

function scrolled(list) {
  let box = list;
  while (box && !['auto', 'scroll'].includes(window.getComputedStyle(box).overflowY)) {
    box = box.parentElement;
  }
  return box;
}

export function keepPlace(body) {
  /** The tasks as they stood, and how far down the list was. */
  let before = [];
  let top = 0;
  /** Where the keyboard was: an element, and the task that it belonged to. */
  let last;
  let waiting;

  body.addEventListener('focusin', ({ target }) => {
    const card = target.closest(CARD);
    const isOurs = target.closest(COLUMNS) !== null;
    last = isOurs ? { element: target, taskId: card ? taskOf(card) : openTask() } : undefined;
  });

  /** Who leaves a field that stays goes on to nothing of her own will. */
  body.addEventListener('focusout', ({ target, relatedTarget }) => {
    if (!relatedTarget) {
      window.setTimeout(() => {
        if (last?.element === target && target.isConnected && !target.disabled) {
          last = undefined;
        }
      });
    }
  });

  body.addEventListener(
    'scroll',
    ({ target }) => {
      if (target instanceof Element && target.querySelector(CARD) && !waiting) {
        top = target.scrollTop;
      }
    },
    true
  );

  function focusAgain(cards, ids) {
    const isLost = last && document.activeElement === body && !last.element.isConnected;
    const goal = isLost ? nextOf(last.taskId, before, ids) : undefined;
    cards[ids.indexOf(goal)]?.querySelector('h4.task a').focus({ preventScroll: false });
  }

  function settle() {
    waiting = undefined;
    const cards = [...body.querySelectorAll(CARD)];
    const ids = cards.map(taskOf);
    if (ids.length === 0) {
      return;
    }
    const isTheSame = ids.some((id) => before.includes(id));
    const box = scrolled(body.querySelector(LIST));
    if (box) {
      if (isTheSame && box.scrollTop !== top) {
        box.scrollTop = top;
      }
      top = box.scrollTop;
    }
    focusAgain(cards, ids);
    before = ids;
  }

  new MutationObserver((changes) => {
    const isDrawn = changes.some(({ target }) => target.nodeType === Node.ELEMENT_NODE && target.closest(COLUMNS));
    if (isDrawn && !waiting) {
      waiting = window.setTimeout(settle, 50);
    }
  }).observe(body, { subtree: true, childList: true });
}
