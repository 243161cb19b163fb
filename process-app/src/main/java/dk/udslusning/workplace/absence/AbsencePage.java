package dk.udslusning.workplace.absence;

import java.util.List;

/**
 * Who is away, as it is read.
 *
 * @param lines the absences that run or are to come
 * @param absentChoices whom the signed-in user may report away
 * @param standInChoices who can stand in
 * @param today {@code 27.11.2026}
 */
record AbsencePage(List<Line> lines, List<Choice> absentChoices, List<Choice> standInChoices, String today) {

	/**
	 * An absence.
	 *
	 * @param id its number
	 * @param absent name of who is away
	 * @param standIn name of who does the work
	 * @param period Danish
	 * @param running whether it runs today
	 * @param mayEnd whether the signed-in user may end it
	 * @param tasks the tasks that changed hands
	 */
	record Line(long id, String absent, String standIn, String period, boolean running, boolean mayEnd,
			List<Handed> tasks) {

	}

	/**
	 * A task that changed hands.
	 *
	 * @param caseNumber its case; empty where it belongs to none
	 * @param name what is to be done
	 * @param where who has it now, or why it lies in its group
	 */
	record Handed(String caseNumber, String name, String where) {

	}

	/**
	 * Somebody to choose.
	 */
	record Choice(String code, String label) {

	}

}
