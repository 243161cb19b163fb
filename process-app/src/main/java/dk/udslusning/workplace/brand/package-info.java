/**
 * How the web apps look: the municipality's name, colour and logo.
 */
package dk.udslusning.workplace.brand;
