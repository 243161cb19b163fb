/**
 * The page Sag in Tasklist: one page that answers the phone call.
 */
package dk.udslusning.workplace.casepage;
