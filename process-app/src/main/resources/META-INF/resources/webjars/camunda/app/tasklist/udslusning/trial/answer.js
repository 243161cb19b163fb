/*
 * What came out of a trial calculation, as a caseworker reads it to a citizen: the amount, why, what to look out for.
 */
import { element, fold, list } from './elements.js';

function terms(answer) {
  return element(
    'table',
    { class: 'udslusning-trial-terms' },
    element(
      'tbody',
      {},
      ...answer.terms.map((term) =>
        element(
          'tr',
          term.result ? { class: 'udslusning-trial-result' } : {},
          element('th', { scope: 'row' }, term.label),
          element('td', {}, term.amount)
        )
      )
    )
  );
}

function rows(answer) {
  const head = ['Linje', 'Beregning', 'Beløb', 'Kilde'].map((title) => element('th', { scope: 'col' }, title));
  return element(
    'table',
    { class: 'udslusning-trial-rows' },
    element('thead', {}, element('tr', {}, ...head)),
    element(
      'tbody',
      {},
      ...answer.rows.map((row) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, row.line),
          element('td', {}, row.calculation),
          element('td', { class: 'udslusning-trial-amount' }, row.amount),
          element('td', {}, row.source)
        )
      )
    )
  );
}

function told(title, texts) {
  return texts.length > 0 ? element('section', {}, element('h4', {}, title), list(texts)) : undefined;
}

/** The calculation that the server answered with. */
export function calculated(answer) {
  return [
    element('p', { class: 'udslusning-trial-total' }, answer.amount),
    element('p', {}, answer.sentence),
    told('Kan ikke udbetales endnu', answer.notPayable),
    terms(answer),
    told('Vær opmærksom på', answer.warnings),
    told('Det kan ændre beløbet', answer.changes),
    fold('Sådan er der regnet', rows(answer)),
    fold('Satser', list(answer.rates)),
    fold('Oplysninger', list(answer.facts))
  ];
}

/** Why there is no amount. */
export function refused(texts) {
  return [element('div', { class: 'alert alert-warning' }, texts.length > 1 ? list(texts) : texts[0])];
}

/** Before anything was typed. */
export function waiting() {
  return [element('p', { class: 'text-muted' }, 'Skriv huslejen, så regnes beløbet ud, mens du skriver.')];
}
