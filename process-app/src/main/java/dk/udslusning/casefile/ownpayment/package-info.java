/**
 * Own payment (egenbetaling) besides the rates: entered, reduced or waived.
 */
package dk.udslusning.casefile.ownpayment;
