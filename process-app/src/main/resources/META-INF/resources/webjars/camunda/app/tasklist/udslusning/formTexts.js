/*
 * The form library's own messages are fixed English. What it shows is put into Danish as it appears; what a
 * caseworker has typed, and what our forms say, is never touched.
 */
const EXACT = new Map([
  ['Field is required.', 'Feltet skal udfyldes.'],
  ['Value is not a number.', 'Skriv et tal.'],
  ['Value is expected to be an integer.', 'Skriv et helt tal.'],
  ['Field must be a valid email.', 'Skriv en gyldig e-mailadresse.'],
  ['Field must be a valid  international phone number. (e.g. +4930664040900)', 'Skriv telefonnummeret med landekode, fx +4512345678.'],
  ['Date and time must both be entered.', 'Udfyld både dato og klokkeslæt.'],
  ['No results', 'Intet fundet'],
  ['All values selected', 'Alt er valgt'],
  ['dd.mm.yyyy', 'dd.mm.åååå'],
  ['Select', 'Vælg'],
  ['Search', 'Søg'],
  ['Nothing to show.', 'Ingen at vise.'],
  [' of ', ' af '],
  ['Next page', 'Næste side'],
  ['Previous page', 'Forrige side'],
  ['Increment', 'En op'],
  ['Decrement', 'En ned'],
  ['Remove tag', 'Fjern'],
  ['Skip to search', 'Gå til søgning'],
  ['Click to remove sorting', 'Klik for at fjerne sorteringen']
]);

const PATTERNS = [
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, (match) => `Skriv højst ${match[1]} decimaler.`],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, (match) => `Vælg ${match[1]} eller ${match[2]}.`],
  [/^Field must match pattern .*$/s, () => 'Skriv det i den form, hjælpeteksten viser.'],
  [/^Field must have minimum value of (.+)\.$/, (match) => `Skriv mindst ${match[1]}.`],
  [/^Field must have maximum value of (.+)\.$/, (match) => `Skriv højst ${match[1]}.`],
  [/^Field must have minimum length of (\d+)\.$/, (match) => `Skriv mindst ${match[1]} tegn.`],
  [/^Field must have maximum length of (\d+)\.$/, (match) => `Skriv højst ${match[1]} tegn.`],
  [/^Click to sort by (.+) ascending$/s, (match) => `Klik for at sortere efter ${match[1]}, laveste først`],
  [/^Click to sort by (.+) descending$/s, (match) => `Klik for at sortere efter ${match[1]}, højeste først`]
];

/** Where our forms and the case file speak. */
const OUR_WORDS = 'label, legend, .fjs-form-field-text, .fjs-form-field-description, .fjs-element-option';

const ATTRIBUTES = ['placeholder', 'aria-label', 'title'];

/** The Danish text, or undefined where the text is none of the library's. */
export function danish(text) {
  const exact = EXACT.get(text);
  if (exact) {
    return exact;
  }
  for (const [pattern, inDanish] of PATTERNS) {
    const match = pattern.exec(text);
    if (match) {
      return inDanish(match);
    }
  }
  return undefined;
}

function translateText(node) {
  const inDanish = !node.parentElement?.closest(OUR_WORDS) && danish(node.data);
  if (inDanish) {
    node.data = inDanish;
  }
}

function translateAttributes(element) {
  ATTRIBUTES.forEach((attribute) => {
    const inDanish = element.hasAttribute(attribute) && danish(element.getAttribute(attribute));
    if (inDanish) {
      element.setAttribute(attribute, inDanish);
    }
  });
}

function translateWithin(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = root; node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      translateText(node);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      translateAttributes(node);
    }
  }
}

function inForm(node) {
  const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  return element?.closest('.fjs-container') || element?.querySelector?.('.fjs-container');
}

export function keepFormsDanish(body) {
  new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === 'childList') {
        change.addedNodes.forEach((node) => inForm(node) && translateWithin(node));
      } else if (change.type === 'characterData') {
        inForm(change.target) && translateText(change.target);
      } else if (inForm(change.target)) {
        translateAttributes(change.target);
      }
    }
  }).observe(body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES
  });
}
