package dk.udslusning.workplace.board;

import java.util.List;

/**
 * The team leader's board, as it is read.
 *
 * @param homes homes that nobody lives in and nobody is offered, the longest empty first
 * @param states how many homes stand how
 * @param waiting who waits for a home
 * @param loads how much each has to do
 * @param overdue what is late, the oldest first
 */
record Board(List<EmptyHome> homes, List<Count> states, List<Waiting> waiting, List<Load> loads, List<Late> overdue) {

	/**
	 * A home that could be somebody's. Its address protects nobody yet.
	 *
	 * @param home address, kind and size
	 * @param rent {@code 7.500,00 kr.} a month
	 * @param state Danish
	 * @param empty how long it has been empty, Danish
	 * @param fitting numbers of waiting cases whose household has room in it
	 */
	record EmptyHome(String home, String rent, String state, String empty, List<String> fitting) {

	}

	/**
	 * How many.
	 */
	record Count(String name, int number) {

	}

	/**
	 * A case that waits for a home.
	 *
	 * @param caseNumber the case
	 * @param household Danish
	 * @param urgency Danish
	 * @param discharge {@code 27.11.2026}; empty where no day is known
	 * @param late whether the planned day has passed
	 * @param caseworker name; empty where nobody has it
	 * @param homes how many empty homes it has room in
	 */
	record Waiting(String caseNumber, String household, String urgency, String discharge, boolean late,
			String caseworker, int homes) {

	}

	/**
	 * How much somebody has to do.
	 *
	 * @param name who; for tasks that nobody has taken, so in words
	 * @param away until when she is away, Danish; empty where she is at work
	 * @param cases open cases
	 * @param open open tasks
	 * @param overdue those of them that are late
	 */
	record Load(String name, String away, int cases, int open, int overdue) {

	}

	/**
	 * A task that is late.
	 */
	record Late(String taskId, String caseNumber, String task, String due, String holder) {

	}

}
