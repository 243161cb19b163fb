/*
 * A link in the header to the other language.
 */
import { choose, language } from './language.js';

const OTHER = language === 'da' ? { code: 'en', name: 'English' } : { code: 'da', name: 'Dansk' };

export default {
  id: 'udslusning-language',
  pluginPoint: 'tasklist.navbar.action',
  priority: 1,
  render: (node) => {
    const link = document.createElement('a');
    link.href = '';
    link.lang = OTHER.code;
    link.textContent = OTHER.name;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      choose(OTHER.code);
    });
    node.append(link);
  }
};
