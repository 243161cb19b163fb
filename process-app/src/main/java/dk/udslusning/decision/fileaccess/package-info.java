/**
 * File access: a party reads the papers of the case, without what is another's (FVL §§
 * 9-16), and the complete file that goes to the board of appeal.
 */
package dk.udslusning.decision.fileaccess;
