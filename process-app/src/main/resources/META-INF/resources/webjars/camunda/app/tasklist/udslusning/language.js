/*
 * The language of the web apps: Danish for everyone, English for those who choose it. The browser's own
 * language does not decide, so that two colleagues side by side see the same words.
 */
const KEY = 'udslusning.language';

export const language = localStorage.getItem(KEY) === 'en' ? 'en' : 'da';

export function choose(chosen) {
  localStorage.setItem(KEY, chosen);
  window.location.reload();
}
