package dk.udslusning.casefile.closing;

import java.util.List;

/**
 * What may stand open in a case when somebody wants to complete it. Each room that can
 * leave something open answers for itself; closing asks all of them.
 */
public interface OpenEnds {

	/**
	 * What stands open, one Danish sentence each: what it is, and what to do.
	 * @param caseNumber the case
	 * @return empty where nothing does
	 */
	List<String> of(String caseNumber);

}
