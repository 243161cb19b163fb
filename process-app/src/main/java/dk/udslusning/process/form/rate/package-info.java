/**
 * The team leader's forms for a rate that is missing or not confirmed.
 */
package dk.udslusning.process.form.rate;
