/*
 * A link in the header to the other language.
 */
import { choose, language } from './language.js';

const OTHER = language === 'da' ? { code: 'en', name: 'English' } : { code: 'da', name: 'Dansk' };

function link() {
  const link = document.createElement('a');
  link.href = '';
  link.lang = OTHER.code;
  link.textContent = OTHER.name;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    choose(OTHER.code);
  });
  return link;
}

export default {
  id: 'udslusning-language',
  pluginPoint: 'tasklist.navbar.action',
  priority: 1,
  render: (node) => node.append(link())
};

/* Cockpit and Admin have no plugin point in their headers. */
export function offerLanguages(body) {
  const offer = () => {
    const account = body.querySelector('.cam-nav .account');
    if (account && !body.querySelector('.udslusning-language')) {
      const item = document.createElement('li');
      item.className = 'udslusning-language';
      item.append(link());
      account.before(item);
    }
  };
  new MutationObserver(offer).observe(body, { childList: true, subtree: true });
}
