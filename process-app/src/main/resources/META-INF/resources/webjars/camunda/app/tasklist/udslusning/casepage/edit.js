/*
 * What is edited on the page itself. The server checks everything; a change of household or income is reported, and
 * its recalculation begins.
 */
import { smallForm, typed } from '../papers/forms.js';
import { element } from '../trial/elements.js';
import { edit, saveEdit } from './server.js';

const REPORTED = 'Gemt. Genberegningen er sat i gang; intet beløb er ændret endnu.';

/** What is asked about the contact, with what stands there now. */
export function contactFields({ contact, digitalPosts }) {
  const text = (key, label, more = {}) => ({ key, label, value: contact[key] ?? '', ...more });
  const tick = (key, label) => ({ key, label, kind: 'tick', value: contact[key] });
  return [
    text('phone', 'Telefon, som kun borgeren tager', { kind: 'phone' }),
    text('phoneHours', 'Må ringes op'),
    text('codeWord', 'Kodeord'),
    tick('callFirst', 'Ring først, før der sendes noget'),
    text('digitalPost', 'Hvem kan læse borgerens Digital Post?', { kind: 'choice', options: digitalPosts }),
    text('digitalPostReaders', 'Hvem er de andre?'),
    text('postalAddress', 'Adresse til breve på papir'),
    text('representativeName', 'Partsrepræsentant'),
    text('representativeContact', 'Partsrepræsentantens adresse'),
    text('representativeReason', 'Repræsentanten handler på'),
    text('guardianName', 'Værge'),
    text('guardianScope', 'Værgemålet omfatter'),
    text('companion', 'Bisidder'),
    tick('needsInterpreter', 'Har brug for tolk'),
    text('language', 'Sprog')
  ];
}

/** What is sent: what was left empty is nothing, and a tick is yes or no. */
export function answer(fields, filled, version) {
  const ticks = fields.filter((field) => field.kind === 'tick');
  return { ...filled, ...Object.fromEntries(ticks.map((field) => [field.key, field.key in filled])), version };
}

function told() {
  return { key: 'told', label: 'Hvem fortæller det, og hvordan?', kind: 'long', rows: '2' };
}

const FORMS = {
  contact: {
    asks: 'contact',
    button: 'Gem, som det er aftalt med borgeren',
    saved: 'Gemt. Den nye aftale gælder fra nu af.',
    fields: contactFields,
    version: ({ contact }) => contact.version
  },
  household: {
    asks: 'facts',
    button: 'Gem, og regn om',
    saved: REPORTED,
    fields: ({ moves, per }) => [
      { key: 'relation', label: 'Hvem flytter?', kind: 'choice', options: moves },
      { key: 'bornOn', label: 'Født den', kind: 'date' },
      { key: 'day', label: 'Første dag i boligen, eller sidste dag', kind: 'date' },
      {
        key: 'othersIncome',
        label: `Alle andres indkomst tilsammen efter ændringen, før skat ${per} (kr.)`,
        kind: 'amount'
      },
      told()
    ],
    version: (options) => options.version,
    asked: (filled) => ({
      bornOn: !filled.relation.startsWith('OUT:'),
      othersIncome: filled.relation.includes('OTHER_ADULT')
    })
  },
  income: {
    asks: 'facts',
    button: 'Gem, og regn om',
    saved: REPORTED,
    fields: ({ earners, kinds, per }) => [
      { key: 'earner', label: 'Hvis indkomst?', kind: 'choice', options: earners, value: 'TENANT' },
      { key: 'kind', label: 'Hvad lever borgeren af?', kind: 'choice', options: kinds },
      { key: 'amount', label: `Før skat ${per} (kr.)`, kind: 'amount' },
      { key: 'from', label: 'Fra den', kind: 'date' },
      told()
    ],
    version: (options) => options.version,
    asked: (filled) => ({
      kind: filled.earner !== 'OTHERS',
      amount: filled.kind !== 'NONE' || filled.earner === 'OTHERS'
    })
  }
};

/** Of what was filled in, which fields are asked for then. */
export function asked(code, filled) {
  return FORMS[code].asked?.(filled) ?? {};
}

function showAsked(code, form) {
  const filled = Object.fromEntries(new FormData(form));
  Object.entries(asked(code, filled)).forEach(([key, isAsked]) => {
    const control = form.elements.namedItem(key);
    control.closest('.udslusning-trial-field').hidden = !isAsked;
    control.disabled = !isAsked;
  });
}

/** Opens the form in its place; afterwards the page is read anew. */
export async function openEdit(caseNumber, code, place, button, done) {
  const kind = FORMS[code];
  button.disabled = true;
  const { answer: options, texts = [] } = await edit(caseNumber, kind.asks);
  if (!options) {
    button.disabled = false;
    place.replaceChildren(element('div', { class: 'alert alert-warning', role: 'alert' }, texts.join(' ')));
    return;
  }
  const fields = kind.fields(options);
  const form = smallForm({
    name: `${code}-`,
    button: kind.button,
    fields,
    submit: (filled) => saveEdit(caseNumber, code, answer(fields, typed(filled), kind.version(options))),
    done: () => done(kind.saved)
  });
  const cancel = element('button', { type: 'button', class: 'btn btn-default' }, 'Fortryd');
  cancel.addEventListener('click', () => {
    place.replaceChildren();
    button.disabled = false;
    button.focus();
  });
  form.append(' ', cancel);
  form.addEventListener('change', () => showAsked(code, form));
  showAsked(code, form);
  place.replaceChildren(form);
  form.querySelector('input, select, textarea').focus();
}
