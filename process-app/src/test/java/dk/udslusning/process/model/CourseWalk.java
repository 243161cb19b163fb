package dk.udslusning.process.model;

import java.util.Map;
import java.util.stream.Stream;

import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.FollowUp;
import dk.udslusning.process.names.PartyHearing;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.process.names.Variables;

/**
 * A case on the course, taken from milestone to milestone through the real called
 * processes.
 */
final class CourseWalk {

	static final String LAST_LEGAL_DAY_PASSED = "2031-12-01T06:00:00";

	private CourseWalk() {
	}

	/**
	 * A registered case that waits for its target group to be assessed.
	 */
	static Walk registered(ModelEngine models) {
		answerAsUsual(models);
		return models.start(TransitionCourse.KEY, Map.of(Variables.COURSE_UNDER_WAY, false))
			.complete(TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT, TransitionCourse.USER_TASK_INFORM_CITIZEN,
					TransitionCourse.USER_TASK_SEND_INFORMATION_LETTER)
			.waitsAt(TransitionCourse.USER_TASK_ASSESS_TARGET_GROUP);
	}

	static Walk assessed(ModelEngine models, boolean agreementRequired, String outcome) {
		models.delegates()
			.answer("assessEligibilityDelegate", Map.of(Variables.ELIGIBILITY_OUTCOME, outcome,
					Variables.INFORMATION_REMINDER_AT, "2026-12-07T06:00:00"));
		return registered(models).complete(TransitionCourse.USER_TASK_ASSESS_TARGET_GROUP,
				Map.of(Variables.AGREEMENT_REQUIRED, agreementRequired));
	}

	/**
	 * A case found eligible that wants no support.
	 */
	static Walk withoutSupport(ModelEngine models, boolean agreementRequired) {
		return assessed(models, agreementRequired, Variables.EligibilityOutcome.ELIGIBLE)
			.complete(TransitionCourse.USER_TASK_OFFER_ACTION_PLAN)
			.complete(TransitionCourse.USER_TASK_DECIDE_SUPPORT,
					Map.of(Variables.SUPPORT_OUTCOME, Variables.SupportOutcome.NOT_WANTED));
	}

	static Walk waitingForHome(ModelEngine models) {
		return withoutSupport(models, false).complete(TransitionCourse.USER_TASK_OFFER_AGREEMENT)
			.waitsAt(TransitionCourse.USER_TASK_FIND_HOME);
	}

	static Walk offered(ModelEngine models) {
		return toOffer(waitingForHome(models));
	}

	static Walk toOffer(Walk waiting, String... besides) {
		String[] open = Stream.concat(Stream.of(TransitionCourse.USER_TASK_PRESENT_OFFER), Stream.of(besides))
			.toArray(String[]::new);
		return waiting.complete(TransitionCourse.USER_TASK_FIND_HOME, TransitionCourse.USER_TASK_PREPARE_CALCULATION)
			.complete(Approval.USER_TASK_APPROVE_AS_COLLEAGUE, Map.of(Variables.APPROVED, true))
			.waitsAt(open);
	}

	static Walk leased(ModelEngine models) {
		return toLease(offered(models)).waitsAt(TransitionCourse.USER_TASK_ARRANGE_DEPOSIT);
	}

	/**
	 * From the shown offer to the signed lease.
	 */
	static Walk toLease(Walk offered) {
		return offered
			.complete(TransitionCourse.USER_TASK_PRESENT_OFFER,
					Map.of(Variables.OFFER_ANSWER, Variables.OfferAnswer.ACCEPTED))
			.complete(TransitionCourse.USER_TASK_ASSIGN_HOME, Map.of(Variables.HOME_AVAILABLE, true))
			.complete(TransitionCourse.USER_TASK_REGISTER_LEASE,
					Map.of(Variables.LEASE_SIGNED, true, Variables.MOVING_IN_DUE_AT, "2026-12-01T12:00:00",
							Variables.TENANCY_ENDS_AT, LAST_LEGAL_DAY_PASSED));
	}

	static Walk movedIn(ModelEngine models) {
		return moveIn(leased(models).complete(TransitionCourse.USER_TASK_ARRANGE_DEPOSIT,
				Map.of(Variables.DEPOSIT_OUTCOME, Variables.DepositOutcome.NOT_NEEDED)))
			.waitsAt(TransitionCourse.USER_TASK_APPLY_FOR_HOUSING_BENEFIT, TransitionCourse.USER_TASK_PREPARE_GRANT,
					FollowUp.USER_TASK_HOLD_FOLLOW_UP);
	}

	static Walk moveIn(Walk leased) {
		return leased.complete(TransitionCourse.USER_TASK_REGISTER_MOVING_IN, Map.of(Variables.HOUSING_BENEFIT_DUE_AT,
				"2026-12-22T12:00:00", Variables.BENEFIT_APPLIED_FOR, false, Variables.GRANT_IN_FORCE, false));
	}

	/**
	 * The subsidy is granted, housing benefit applied for and payment released.
	 */
	static Walk paid(ModelEngine models) {
		return movedIn(models).complete(TransitionCourse.USER_TASK_APPLY_FOR_HOUSING_BENEFIT)
			.complete(TransitionCourse.USER_TASK_PREPARE_GRANT)
			.complete(Approval.USER_TASK_APPROVE_AS_COLLEAGUE, Map.of(Variables.APPROVED, true))
			.complete(TransitionCourse.USER_TASK_SEND_GRANT_LETTER)
			.waitsAt(FollowUp.USER_TASK_HOLD_FOLLOW_UP);
	}

	static Walk heard(Walk refusalConsidered, String hearingOutcome) {
		return refusalConsidered.waitsAt(PartyHearing.USER_TASK_SEND_HEARING_LETTER)
			.complete(PartyHearing.USER_TASK_SEND_HEARING_LETTER,
					Map.of(Variables.HEARING_DEADLINE_AT, "2026-12-08T06:00:00"))
			.complete(PartyHearing.USER_TASK_REGISTER_HEARING_REPLY, Map.of(Variables.MORE_TIME, false))
			.complete(PartyHearing.USER_TASK_ASSESS_HEARING, Map.of(Variables.HEARING_OUTCOME, hearingOutcome));
	}

	static void answerAsUsual(ModelEngine models) {
		models.delegates()
			.answer("openRefusalHearingDelegate", Map.of(Variables.HEARING_ID, 5L, Variables.HOUSING_AT_RISK, false))
			.answer("determineNeedDelegate",
					Map.of(Variables.NEED_LEVEL, Variables.NeedLevel.MEDIUM, Variables.MONTHS_SINCE_MOVING_IN, 1))
			.answer("planFollowUpDelegate", Map.of(Variables.FOLLOW_UP_ID, 3L, Variables.FOLLOW_UP_DUE_AT,
					"2027-01-04T09:00:00", Variables.FOLLOW_UP_VISIBLE_AT, "2026-12-28T09:00:00"));
		models.delegates().answer("calculateProvisionalSubsidyDelegate", calculated());
		models.delegates().answer("calculateSubsidyDelegate", calculated());
		models.delegates()
			.answer("releasePaymentDelegate", Map.of(Variables.PAYABLE, true))
			.answer("openSettlementDelegate", Map.of(Variables.SETTLEMENT_NEEDED, false));
		answerForTenancy(models);
	}

	/**
	 * A tenancy whose period ends in five years.
	 */
	static void answerForTenancy(ModelEngine models) {
		models.delegates()
			.answer("planPeriodEndDelegate",
					Map.of(Variables.SIX_MONTHS_NOTICE_AT, "2031-05-30T06:00:00", Variables.EXTENSION_ASSESSMENT_AT,
							"2031-07-30T06:00:00", Variables.THREE_MONTHS_NOTICE_AT, "2031-08-30T06:00:00",
							Variables.SIX_MONTHS_NOTICE_DUE, true, Variables.THREE_MONTHS_NOTICE_DUE, true,
							Variables.EXTENSION_POSSIBLE, false))
			.answer("planEvidenceDelegate", Map.of(Variables.EVIDENCE_DUE_AT, "2027-06-01T06:00:00"))
			.answer("determineEvidenceDeadlineDelegate",
					Map.of(Variables.EVIDENCE_ANSWER_AT, "2027-06-15T06:00:00", Variables.AGREEMENT_STOPPED, false));
	}

	static Map<String, Object> calculated() {
		return Map.of(Variables.CALCULATION_OUTCOME, Variables.CalculationOutcome.CALCULATED, Variables.APPROVAL_ID,
				11L, Variables.REFUND_OERE, 250_000L);
	}

	static Map<String, Object> rate(String outcome, String situation) {
		return Map.of(Variables.CALCULATION_OUTCOME, outcome, Variables.RATE_CODE, "OWN_PAYMENT_110",
				Variables.RATE_MONTH, "2028-01", Variables.RATE_SITUATION, situation);
	}

}
