/*
 * Settings of Cockpit, in place of the ones it ships with.
 */
import { wearBrand } from '../../tasklist/udslusning/branding.js';
import { language } from '../../tasklist/udslusning/language.js';
import { danishDates } from '../udslusning/danishDates.js';
import { offerLanguages } from '../../tasklist/udslusning/languageSwitch.js';

offerLanguages(document.body);

export default {
  app: {
    name: language === 'da' ? 'Drift' : 'Cockpit',
    vendor: wearBrand(document)
  },
  locales: {
    availableLocales: [language],
    fallbackLocale: language
  },
  /* Read once Cockpit's library is loaded. */
  get requireJsConfig() {
    return language === 'da' ? { ngDeps: danishDates(window.angular) } : undefined;
  },
  customScripts: ['udslusning/cockpit'],
  disableWelcomeMessage: true
};
