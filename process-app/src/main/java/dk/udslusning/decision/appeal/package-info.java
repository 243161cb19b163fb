/**
 * Appeals: registered by any channel, looked at again by somebody who did not decide,
 * granted or forwarded to Ankestyrelsen, and its answer carried out (RSL §§ 66-67). An
 * appeal runs beside the course and outlives it.
 */
package dk.udslusning.decision.appeal;
