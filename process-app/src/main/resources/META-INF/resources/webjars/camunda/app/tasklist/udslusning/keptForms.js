/*
 * A registration is not thrown away by a slip: Escape, which closes a calendar, and a click beside the form would
 * close it with everything typed. It is closed by its own button.
 */
const OPEN_FORM = '.modal .fjs-form';

export function keepFormsOpen(body) {
  body.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && body.querySelector(OPEN_FORM)) {
      event.stopPropagation();
    }
  });
  body.addEventListener(
    'click',
    (event) => {
      if (event.target.classList.contains('modal') && body.querySelector(OPEN_FORM)) {
        event.stopPropagation();
      }
    },
    true
  );
}
