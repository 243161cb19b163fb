package dk.udslusning.casefile.dispatch.post;

import java.time.LocalDate;

/**
 * A day to come, or before the posting was prepared.
 */
public class ImpossibleDay extends IllegalArgumentException {

	ImpossibleDay(LocalDate day) {
		super("The day " + day + " is to come, or before the posting was prepared");
	}

}
