/*
 * The way to what concerns more than one case, in Tasklist's header: a team leader's team, a caseworker's absence.
 */
import { openTeam } from './dialog.js';
import { me } from './me.js';
import { showNotices } from './notices.js';
import { tabsFor } from './tabs.js';

export default {
  id: 'udslusning-team',
  pluginPoint: 'tasklist.navbar.action',
  priority: 205,
  render: async (node) => {
    node.hidden = true;
    const user = await me();
    const tabs = tabsFor(user?.roles ?? []);
    if (tabs.length === 0) {
      return;
    }
    const title = tabs.length > 1 ? 'Team' : tabs[0].title;
    const link = document.createElement('a');
    link.href = '';
    link.textContent = title;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      openTeam(title, tabs, user);
    });
    node.append(link);
    node.hidden = false;
    showNotices();
  }
};
