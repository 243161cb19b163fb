package dk.udslusning.casefile.journal;

import java.util.List;

/**
 * What one room tells the journal of its tables.
 */
public interface JournalSources {

	/**
	 * How the rows of each table stand in the journal.
	 */
	List<JournalSource> all();

}
