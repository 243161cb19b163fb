/**
 * The forms about money: preparing calculations, applying for housing benefit, clearing
 * what holds a payment back.
 */
package dk.udslusning.process.form.money;
