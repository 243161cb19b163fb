package dk.udslusning.decision.calculation;

/**
 * Household, income or benefit were told for the budget of another home: they are true of
 * the home that she lives in, too.
 *
 * @param caseNumber the case
 */
public record FactsKept(String caseNumber) {

}
