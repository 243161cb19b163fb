package dk.udslusning.decision.recalculation;

/**
 * Whether an approved change may be issued as it is. The names are the values of the
 * routing variable.
 */
public enum ChangeStands {

	/** As approved. */
	STANDS,

	/** Something was reported since it was prepared: it is prepared again. */
	NEW_FACTS,

	/**
	 * Another month has begun since it was calculated: a reduction works from later on.
	 */
	NEW_MONTH

}
