/*
 * Settings of the page behind "Min profil", in place of the ones it ships with.
 */
import { language } from '../../tasklist/udslusning/language.js';

export default {
  app: {
    name: language === 'da' ? 'Min profil' : 'Welcome',
    vendor: 'Udslusning'
  },
  locales: {
    availableLocales: [language],
    fallbackLocale: language
  },
  disableWelcomeMessage: true
};
