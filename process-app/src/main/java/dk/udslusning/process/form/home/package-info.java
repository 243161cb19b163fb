/**
 * Forms from the search for a home until the citizen has moved in.
 */
package dk.udslusning.process.form.home;
