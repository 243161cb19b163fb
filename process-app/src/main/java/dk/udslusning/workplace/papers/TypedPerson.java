package dk.udslusning.workplace.papers;

/**
 * Whom somebody looks for: a name, a CPR number or a case number.
 */
record TypedPerson(String person) {

}
