package dk.udslusning.workplace.overview;

/**
 * A step of a case as it went.
 *
 * @param began {@code 27.11.2026 kl. 09.14}
 * @param order by which it is sorted; milliseconds of its beginning
 * @param step Danish
 * @param process the process with the model's version, as {@code Opfølgning, version 3}
 * @param who the name of who did or has it, or that it went by itself
 * @param lasted in words; null while it is open
 * @param state Danish
 * @param instanceId the engine's instance in which it stands
 */
record HistoryStep(String began, long order, String step, String process, String who, String lasted, String state,
		String instanceId) {

}
