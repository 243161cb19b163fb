/*
 * Settings of Admin, in place of the ones it ships with.
 */
import { wearBrand } from '../../tasklist/udslusning/branding.js';
import { language } from '../../tasklist/udslusning/language.js';
import { offerLanguages } from '../../tasklist/udslusning/languageSwitch.js';

offerLanguages(document.body);

export default {
  app: {
    name: language === 'da' ? 'Brugere og rettigheder' : 'Admin',
    vendor: wearBrand(document)
  },
  locales: {
    availableLocales: [language],
    fallbackLocale: language
  },
  disableWelcomeMessage: true
};
