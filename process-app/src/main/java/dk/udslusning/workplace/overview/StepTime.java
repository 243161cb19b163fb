package dk.udslusning.workplace.overview;

/**
 * How long a user task takes, in all versions of its model.
 *
 * @param element the user task
 * @param name as it is called in the model, Danish; the element where the model has it no
 * longer
 * @param median half of the tasks took no longer, in words
 * @param longest the longest, in words
 * @param count how many were done
 */
record StepTime(String element, String name, String median, String longest, long count) {

}
