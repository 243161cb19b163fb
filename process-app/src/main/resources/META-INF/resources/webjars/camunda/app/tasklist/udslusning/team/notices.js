/*
 * Over the lists: that I stand in for somebody, or that I am reported away.
 */
import { element } from '../trial/elements.js';
import { forget, me } from './me.js';

const CLASS = 'udslusning-notices';

/** Asks anew and shows what holds now. */
export async function showNotices() {
  forget();
  const notices = (await me())?.notices ?? [];
  document.querySelector(`.${CLASS}`)?.remove();
  if (notices.length > 0) {
    document
      .querySelector('header[cam-widget-header], .cam-nav, header')
      ?.after(element('div', { class: CLASS, role: 'status' }, ...notices.map((notice) => element('p', {}, notice))));
  }
}
