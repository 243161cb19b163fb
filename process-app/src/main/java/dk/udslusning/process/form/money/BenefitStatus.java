package dk.udslusning.process.form.money;

/**
 * Whether housing benefit is applied for.
 */
enum BenefitStatus {

	YES, NOT_YET

}
