/*
 * The way to the papers of a case, in Tasklist's header.
 */
import { openPapers } from './dialog.js';

export default {
  id: 'udslusning-papers',
  pluginPoint: 'tasklist.navbar.action',
  priority: 210,
  render: (node) => {
    const link = document.createElement('a');
    link.href = '';
    link.textContent = 'Sagens akter';
    link.addEventListener('click', (event) => {
      event.preventDefault();
      openPapers().catch(() => window.location.reload());
    });
    node.append(link);
  }
};
