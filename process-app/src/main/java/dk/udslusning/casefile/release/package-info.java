/**
 * Where the citizen comes from: the notice, the stay and the discharge.
 */
package dk.udslusning.casefile.release;
