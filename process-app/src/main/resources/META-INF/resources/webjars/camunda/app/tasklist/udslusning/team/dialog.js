/*
 * Team: what concerns more than one case, each on a tab of its own. Whoever has one tab only is shown no row of them.
 */
import { element } from '../trial/elements.js';

const KEYS = { ArrowRight: 1, ArrowLeft: -1 };

function assemble(title, tabs, me) {
  const panel = element('div', { class: 'udslusning-team-panel', role: 'tabpanel', tabindex: '-1' });
  const row = element('div', { class: 'udslusning-team-tabs', role: 'tablist', 'aria-label': title });
  const close = element('button', { type: 'button', class: 'btn btn-default' }, 'Luk');

  async function choose(tab) {
    buttons.forEach((button) => {
      const chosen = button.id === `udslusning-team-${tab.id}`;
      button.setAttribute('aria-selected', `${chosen}`);
      button.tabIndex = chosen ? 0 : -1;
    });
    panel.setAttribute('aria-labelledby', `udslusning-team-${tab.id}`);
    const drawn = element('div', { 'aria-busy': 'true' });
    panel.replaceChildren(drawn);
    await tab.draw(drawn, me);
    drawn.removeAttribute('aria-busy');
  }

  const buttons = tabs.map((tab) => {
    const button = element('button', { type: 'button', role: 'tab', id: `udslusning-team-${tab.id}` }, tab.title);
    button.addEventListener('click', () => choose(tab));
    return button;
  });
  row.addEventListener('keydown', (event) => {
    const step = KEYS[event.key];
    if (step) {
      event.preventDefault();
      const next = (buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length;
      buttons[next].focus();
      buttons[next].click();
    }
  });
  row.append(...buttons);
  row.hidden = tabs.length < 2;
  const dialog = element(
    'dialog',
    { class: 'udslusning-trial udslusning-team', 'aria-labelledby': 'udslusning-team-title' },
    element('header', {}, element('h3', { id: 'udslusning-team-title' }, title), element('p', {}), close),
    row,
    panel
  );
  close.addEventListener('click', () => dialog.close());
  return { dialog, open: () => choose(tabs[0]), first: row.hidden ? close : buttons[0] };
}

export function openTeam(title, tabs, me) {
  if (document.querySelector('dialog.udslusning-team')) {
    return;
  }
  const { dialog, open, first } = assemble(title, tabs, me);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  first.focus();
  open();
}
