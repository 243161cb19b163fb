/*
 * Settings of the page behind "Min profil", in place of the ones it ships with.
 */
import { wearBrand } from '../../tasklist/udslusning/branding.js';
import { language } from '../../tasklist/udslusning/language.js';

export default {
  app: {
    name: language === 'da' ? 'Min profil' : 'Welcome',
    vendor: wearBrand(document)
  },
  locales: {
    availableLocales: [language],
    fallbackLocale: language
  },
  disableWelcomeMessage: true
};
