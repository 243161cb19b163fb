package dk.udslusning.casefile.household;

/**
 * What a person in the home is to the tenant.
 */
public enum Relation {

	/** A child of the household; an adult from the month after turning 18. */
	CHILD,

	/** A partner, parent, grown child or anybody else of 18 or older. */
	OTHER_ADULT

}
