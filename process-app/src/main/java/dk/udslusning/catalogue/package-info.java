/**
 * Schemes, rates, kinds of payment and municipal settings as dated, checked data; the
 * Danish calendar; the JSON of explanations.
 */
package dk.udslusning.catalogue;
