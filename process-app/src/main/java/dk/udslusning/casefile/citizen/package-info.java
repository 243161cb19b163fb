/**
 * Who the citizen of a case is, and how she can be reached without putting her in danger.
 */
package dk.udslusning.casefile.citizen;
