/**
 * The back end of what Cockpit gets from us: the overview of all cases, a case's history,
 * faults in plain language, and the time that steps take. Case numbers and staff, no
 * citizen.
 */
package dk.udslusning.workplace.overview;
