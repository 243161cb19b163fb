/**
 * Why a result is what it is, in a shape from which it can be recomputed.
 */
package dk.udslusning.rules.explanation;
