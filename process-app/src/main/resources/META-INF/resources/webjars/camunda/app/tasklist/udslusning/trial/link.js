/*
 * The way to a trial calculation, in Tasklist's header.
 */
import { openTrial } from './dialog.js';

export default {
  id: 'udslusning-trial',
  pluginPoint: 'tasklist.navbar.action',
  priority: 200,
  render: (node) => {
    const link = document.createElement('a');
    link.href = '';
    link.textContent = 'Prøveberegning';
    link.addEventListener('click', (event) => {
      event.preventDefault();
      openTrial().catch(() => window.location.reload());
    });
    node.append(link);
  }
};
