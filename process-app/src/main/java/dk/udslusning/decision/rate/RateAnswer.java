package dk.udslusning.decision.rate;

import java.time.LocalDate;

/**
 * What a team leader wrote about a rate; anything may still be missing or wrong.
 *
 * @param value the number as written: kroner, percent or a plain number by the rate's
 * unit
 * @param validFrom the first day it holds
 * @param validTo the last day it holds
 * @param source where it was read
 * @param checked whether a value far from the last known one has been checked
 */
public record RateAnswer(String value, LocalDate validFrom, LocalDate validTo, String source, boolean checked) {

}
