/**
 * The names that code and models share: one class per process, and the variables,
 * messages and decision tables. No literal id, variable or message name stands elsewhere
 * in Java; a test compares these constants with the models both ways.
 */
package dk.udslusning.process.names;
