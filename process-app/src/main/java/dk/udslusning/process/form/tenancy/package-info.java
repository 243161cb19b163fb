/**
 * Forms of what can happen while the citizen lives in the home.
 */
package dk.udslusning.process.form.tenancy;
