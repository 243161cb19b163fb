/*
 * A form's link to a paper opens a tab of its own, so that what is filled in stays where it is.
 */
const PAPERS = 'a[href^="/camunda/api/workplace/"]';

export function openPapersBeside(root) {
  root.addEventListener(
    'click',
    (event) => {
      const link = event.target.closest?.(PAPERS);
      if (link) {
        link.target = '_blank';
        link.rel = 'noopener';
      }
    },
    true
  );
}
