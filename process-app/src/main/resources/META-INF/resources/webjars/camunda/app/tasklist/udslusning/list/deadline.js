/*
 * A deadline in words. The colour only repeats what the words say.
 */
const DAY = 24 * 60 * 60 * 1000;

function dayNumber(iso) {
  const [year, month, day] = iso.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / DAY;
}

function danish(iso) {
  return iso.split('-').reverse().join('.');
}

/** What stands on a card: { text, kind }, the days as 2026-11-27; nothing where there is no deadline. */
export function deadline(due, today) {
  if (!due) {
    return undefined;
  }
  const left = dayNumber(due) - dayNumber(today);
  if (left < 0) {
    return { text: left === -1 ? '1 dag over fristen' : `${-left} dage over fristen`, kind: 'late' };
  }
  if (left === 0) {
    return { text: 'Frist i dag', kind: 'today' };
  }
  return left === 1 ? { text: 'Frist i morgen', kind: 'soon' } : { text: `Frist ${danish(due)}`, kind: 'later' };
}
