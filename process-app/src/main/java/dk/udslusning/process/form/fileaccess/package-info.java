/**
 * The forms of file access.
 */
package dk.udslusning.process.form.fileaccess;
