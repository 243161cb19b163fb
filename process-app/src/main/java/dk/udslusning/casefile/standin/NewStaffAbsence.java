package dk.udslusning.casefile.standin;

import java.time.LocalDate;

/**
 * An absence as somebody fills it in.
 *
 * @param absent user id of who is away
 * @param standIn user id of who does the work
 * @param firstDay the first day away, today or later
 * @param lastDay the last day away, inclusive; null until further notice
 */
public record NewStaffAbsence(String absent, String standIn, LocalDate firstDay, LocalDate lastDay) {

}
