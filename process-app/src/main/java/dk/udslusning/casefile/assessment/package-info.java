/**
 * The visitation: what is known about the citizen, which scheme fits, what is missing,
 * and what each condition of the scheme says.
 */
package dk.udslusning.casefile.assessment;
