/*
 * Tells the colleagues that the case is open here, and us whether one of them has it open. A sign goes out each
 * minute, but only while somebody is at the screen: it must not keep a session alive by itself.
 */
import { endPresence, signPresence } from './server.js';

const EVERY = 60 * 1000;
const AT_THE_SCREEN = 10 * 60 * 1000;

/** Whether somebody touched the page so lately that it counts as open. */
export function isAtTheScreen(touched, now) {
  return now - touched < AT_THE_SCREEN;
}

/** Watches one case at a time. */
export function watchCase(dialog) {
  let watched;
  let touched = Date.now();
  ['keydown', 'pointerdown', 'wheel', 'touchmove'].forEach((kind) =>
    dialog.addEventListener(kind, () => (touched = Date.now()), { passive: true })
  );

  function leave() {
    if (watched) {
      window.clearInterval(watched.timer);
      endPresence(watched.caseNumber);
      watched = undefined;
    }
  }

  /** Shows in the place who else has the case open. */
  function enter(caseNumber, place) {
    if (watched?.caseNumber === caseNumber) {
      window.clearInterval(watched.timer);
    } else {
      leave();
    }
    const mine = { caseNumber };
    const sign = async () => {
      if (!isAtTheScreen(touched, Date.now())) {
        return;
      }
      const { answer } = await signPresence(caseNumber);
      if (watched === mine && answer && place.textContent !== answer.join('. ')) {
        place.textContent = answer.join('. ');
      }
    };
    mine.timer = window.setInterval(sign, EVERY);
    watched = mine;
    sign();
  }

  return { enter, leave };
}
