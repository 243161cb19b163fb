/*
 * Settings of Cockpit, in place of the ones it ships with.
 */
import { language } from '../../tasklist/udslusning/language.js';
import { offerLanguages } from '../../tasklist/udslusning/languageSwitch.js';

offerLanguages(document.body);

export default {
  app: {
    name: language === 'da' ? 'Drift' : 'Cockpit',
    vendor: 'Udslusning'
  },
  locales: {
    availableLocales: [language],
    fallbackLocale: language
  },
  customScripts: ['udslusning/cockpit'],
  disableWelcomeMessage: true
};
