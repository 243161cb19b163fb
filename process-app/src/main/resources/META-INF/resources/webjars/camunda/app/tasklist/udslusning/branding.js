/*
 * The municipality's name, colour and logo, as its settings say (udslusning.brand.*).
 */
import { brand } from '../../../brand/brand.js';
import { rules } from './brandRules.js';

/** Dresses the page; gives the name. */
export function wearBrand(page) {
  const logo = new URL('../../../brand/logo', import.meta.url).href;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules(brand, logo));
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  return brand.name;
}
