/**
 * Long absences from the home: hospital, treatment, prison.
 */
package dk.udslusning.casefile.absence;
