/*
 * The way to what falls due, in Tasklist's header.
 */
import { openDeadlines } from './dialog.js';

export default {
  id: 'udslusning-deadlines',
  pluginPoint: 'tasklist.navbar.action',
  priority: 210,
  render: (node) => {
    const link = document.createElement('a');
    link.href = '';
    link.textContent = 'Frister';
    link.addEventListener('click', (event) => {
      event.preventDefault();
      openDeadlines();
    });
    node.append(link);
  }
};
