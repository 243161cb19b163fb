/**
 * The municipality's transitional homes, and the offers of them to citizens.
 */
package dk.udslusning.casefile.home;
