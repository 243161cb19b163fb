/**
 * The forms of action plan and support (SEL §§ 85, 85 a, 141).
 */
package dk.udslusning.process.form.support;
