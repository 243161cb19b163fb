/**
 * How letters leave the house: never past what was agreed on safe contact.
 */
package dk.udslusning.casefile.dispatch;
