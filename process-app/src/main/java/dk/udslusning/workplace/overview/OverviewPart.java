package dk.udslusning.workplace.overview;

import java.util.List;

/**
 * One section of the overview and the cases behind its figures. A section asks the
 * database a fixed number of times, however many cases there are.
 */
interface OverviewPart {

	/** So many cases of a figure are listed; the figure counts all. */
	int MOST_LINES = 200;

	/** The section's id. */
	String id();

	/** The section as it stands today. */
	Section section();

	/**
	 * The cases behind a figure, at most {@link #MOST_LINES}, the most urgent first.
	 * @param key the figure's key; an unknown one has no cases
	 */
	List<CaseLine> lines(String key);

}
