/*
 * The way to a case on one page, in Tasklist's header.
 */
import { openCasePage } from './dialog.js';

export default {
  id: 'udslusning-casepage-link',
  pluginPoint: 'tasklist.navbar.action',
  priority: 220,
  render: (node) => {
    const link = document.createElement('a');
    link.href = '';
    link.textContent = 'Sag';
    link.addEventListener('click', (event) => {
      event.preventDefault();
      openCasePage();
    });
    node.append(link);
  }
};
