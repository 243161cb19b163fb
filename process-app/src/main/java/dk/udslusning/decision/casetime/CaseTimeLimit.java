package dk.udslusning.decision.casetime;

import java.time.LocalDate;

/**
 * By when something is to be decided.
 *
 * @param caseNumber the case
 * @param kind what
 * @param since the day from which the time counts
 * @param limit the last day: by the municipality's limit, or as the citizen was last told
 * @param told whether the citizen was told of a later day before
 */
public record CaseTimeLimit(String caseNumber, CaseTimeKind kind, LocalDate since, LocalDate limit, boolean told) {

}
