/**
 * The case file on a real database, without the engine: for the tests of use cases.
 */
package dk.udslusning.testing;
