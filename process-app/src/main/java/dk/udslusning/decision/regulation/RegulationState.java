package dk.udslusning.decision.regulation;

/**
 * How far a regulation has come.
 */
enum RegulationState {

	OPEN, CLOSED

}
