package dk.udslusning.workplace.overview;

/**
 * A step that stands still, in plain language.
 *
 * @param id the engine's incident
 * @param caseNumber the case; null for a step that belongs to no case
 * @param instanceId the engine's instance; null where none runs
 * @param process the process, Danish
 * @param step the step, Danish
 * @param since {@code 27.11.2026 kl. 09.14}
 * @param whom to whom a promise is at risk
 * @param risk which one
 * @param happened what went wrong
 * @param retry what trying again does
 * @param kind the error's name, for the developer; null where none is known
 */
record PlainIncident(String id, String caseNumber, String instanceId, String process, String step, String since,
		String whom, String risk, String happened, String retry, String kind) {

}
