package dk.udslusning.casefile.consistency;

/**
 * What has become of a difference.
 */
public enum DifferenceState {

	/** Somebody is to look at it. */
	OPEN,

	/** It was put right. */
	MENDED,

	/** Nobody did anything, and it was not there any more. */
	GONE,

	/** Somebody has looked at it and let it be. */
	LEFT

}
