/**
 * What analysts see of letter templates before anybody gets a letter from them.
 */
package dk.udslusning.workplace.letters;
