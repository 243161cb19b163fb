package dk.udslusning.histories;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import dk.udslusning.process.names.AgreementReview;
import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.ExtensionAssessment;
import dk.udslusning.process.names.FollowUp;
import dk.udslusning.process.names.PartyHearing;
import dk.udslusning.process.names.RateClarification;
import dk.udslusning.process.names.Recalculation;
import dk.udslusning.process.names.SupportAdjustment;
import dk.udslusning.process.names.Tenancy;
import dk.udslusning.process.names.TransitionCourse;

/**
 * What somebody might write in the form of a task: plausible, and now and then wrong
 * enough to be refused. A field that the form hides is left out by whoever sends it.
 */
final class Answers {

	private static final String NOTE = "Skrevet ned i telefonen";

	private final Chance chance;

	private final MoneyAnswers money;

	Answers(Chance chance) {
		this.chance = chance;
		this.money = new MoneyAnswers(chance);
	}

	/**
	 * An answer.
	 * @param task the user task's element id
	 * @param settling whether the task is to come to an end rather than go round
	 */
	Map<String, Object> to(String task, LocalDate today, boolean settling) {
		Map<String, Object> form = new HashMap<>(usual(today));
		form.putAll(specific(task, today, settling));
		return form;
	}

	/** What forms ask for by the same name everywhere. */
	private Map<String, Object> usual(LocalDate today) {
		Map<String, Object> form = new HashMap<>();
		String day = today.toString();
		for (String field : new String[] { "sentOn", "heldOn", "triedOn", "closedOn", "citizenToldOn", "landlordToldOn",
				"shelterToldOn", "newMunicipalityToldOn", "housingBenefitToldOn", "estateToldOn", "appliedOn",
				"assignedOn", "answeredOn", "signedOn", "councilApprovedOn", "repliedOn", "citizenSignedOn",
				"municipalitySignedOn", "lettersSentOn", "payerToldOn" }) {
			form.put(field, day);
		}
		form.put("channel", "HANDED_OVER");
		form.put("lettersChannel", "HANDED_OVER");
		form.put("calledFirst", true);
		form.put("sentBy", "Karen Holm");
		for (String field : new String[] { "comment", "reason", "reasons", "agreed", "talk", "helpOffered", "done",
				"homeKept", "contactNote", "missedReason", "movedReason", "movedOutReason", "reply", "needs",
				"hearingNote", "need", "deviations", "reminder", "changeReason", "notThereReason", "lettersReason",
				"fellThroughReason", "answerReason", "demand", "exemptionReason", "grounds", "note", "overrideReason",
				"notFollowed", "worry", "unknownToCitizen", "signOffReference", "decisionFacts", "mainConsiderations",
				"legalBasis", "source", "invitation", "request", "milestones", "leftEarlierReason" }) {
			form.put(field, NOTE);
		}
		return form;
	}

	private Map<String, Object> specific(String task, LocalDate today, boolean settling) {
		return switch (task) {
			case TransitionCourse.USER_TASK_APPLY_FOR_HOUSING_BENEFIT ->
				Map.of("applied", settling ? "YES" : this.chance.of("YES", "YES", "NOT_YET"), "appliedBy",
						this.chance.of("TOGETHER", "CITIZEN"), "appliedOn", this.chance.around(today, 5, 0).toString());
			case TransitionCourse.USER_TASK_PREPARE_GRANT, TransitionCourse.USER_TASK_PREPARE_CALCULATION ->
				this.money.facts(today);
			case Recalculation.USER_TASK_PREPARE_RECALCULATION -> this.money.changedFacts(today, settling);
			case ExtensionAssessment.USER_TASK_ASSESS_EXTENSION -> this.money.assessment(settling);
			case Approval.USER_TASK_APPROVE_AS_COLLEAGUE, Approval.USER_TASK_APPROVE_AS_TEAM_LEADER ->
				Map.of("approved", String.valueOf(settling || this.chance.percent(85)));
			case FollowUp.USER_TASK_HOLD_FOLLOW_UP -> followUp(today, settling);
			case FollowUp.USER_TASK_MAKE_SAFE_CONTACT -> Map.of("channel", this.chance.of("PHONE", "HOME_VISIT"),
					"reached", String.valueOf(settling || this.chance.percent(60)), "newDate",
					today.plusDays(this.chance.between(0, 30)).toString());
			case TransitionCourse.USER_TASK_CLEAR_PAYMENT_HOLD -> Map.of("appliedBy", "TOGETHER");
			case PartyHearing.USER_TASK_REGISTER_HEARING_REPLY -> Map.of("replyChannel", "PHONE");
			case PartyHearing.USER_TASK_ASSESS_HEARING -> Map.of("outcome",
					settling ? "UPHELD" : this.chance.of("UPHELD", "UPHELD", "CHANGED"), "repliedOn", "", "reply", "");
			case SupportAdjustment.USER_TASK_ADJUST_SUPPORT ->
				Map.of("outcome", this.chance.of("GRANTED", "GRANTED", "REFUSED", "NOT_WANTED"), "kind", "SECTION_85A",
						"hoursPerMonth", this.chance.between(1, 30), "supplier", "Kommunens bostøtte", "hearingBasis",
						"ALL_FACTS_KNOWN", "needLevel", needLevel());
			case RateClarification.USER_TASK_PROVIDE_RATE, RateClarification.USER_TASK_CONFIRM_RATE ->
				Map.of("checked", true);
			case ExtensionAssessment.USER_TASK_PREPARE_NO_EXTENSION ->
				Map.of("maintained", String.valueOf(settling || this.chance.percent(80)));
			case ExtensionAssessment.USER_TASK_SIGN_ADDENDUM ->
				Map.of("addendumSigned", String.valueOf(this.chance.percent(80)));
			case TransitionCourse.USER_TASK_EVALUATE_COURSE -> Map.of("citizenTookPart", "true", "housing",
					this.chance.of("STAYS_AS_TENANT", "OTHER_OWN_HOME"), "occupation", "WORK", "income", "WAGE",
					"economy", "SAME", "wellBeing", "SAME", "returnedToShelter", "false");
			case TransitionCourse.USER_TASK_COMPLETE_COURSE ->
				Map.of("lettersLeft", "GIVEN_UP", "contactsAnswer", "Talt med borgeren om det hele");
			case TransitionCourse.USER_TASK_CLOSE_WITHDRAWN_CASE, TransitionCourse.USER_TASK_CLOSE_AFTER_DEATH ->
				Map.of("lettersLeft", "GIVEN_UP");
			case TransitionCourse.USER_TASK_HAND_OVER_CASE ->
				Map.of("handedTo", "Nabokommunen", "lettersLeft", this.chance.of("GIVEN_UP", "SENT"));
			default -> task.startsWith("UserTask_Send") ? Map.of() : other(task, today, settling);
		};
	}

	private Map<String, Object> other(String task, LocalDate today, boolean settling) {
		return switch (task) {
			case Tenancy.USER_TASK_PREVENT_EVICTION -> Map.of("amount", this.chance.kroner(1_000, 20_000), "since",
					today.minusDays(10).toString(), "ownPart", this.chance.of("NONE", "LATE", "PARTLY"), "settled",
					String.valueOf(settling || this.chance.percent(60)), "nextOn",
					today.plusDays(this.chance.between(1, 20)).toString());
			case Tenancy.USER_TASK_ARRANGE_SHELTER_STAY -> Map.of("begunOn", this.chance.around(today, 5, 0).toString(),
					"expectedUntil", today.plusDays(this.chance.between(1, 60)).toString(), "place", "Prøvehuset",
					"charge", this.chance.of("NOTHING", "REDUCED", "FULL", "NOT_AGREED"));
			case Tenancy.USER_TASK_END_SHELTER_STAY -> shelterStayEnds(today, settling);
			case Tenancy.USER_TASK_ASSESS_ABSENCE -> Map.of("kind", this.chance.of("HOSPITAL", "TREATMENT", "PRISON"),
					"beganOn", this.chance.around(today, 20, 0).toString(), "expectedUntil",
					today.plusDays(this.chance.between(30, 400)).toString());
			case Tenancy.USER_TASK_END_ABSENCE -> Map.of("endedOn", today.toString());
			case Tenancy.USER_TASK_REVIEW_LONG_ABSENCE ->
				Map.of("lastsBeyond", String.valueOf(this.chance.percent(50)));
			case Tenancy.USER_TASK_FOREWARN_HOUSEHOLD -> Map.of("livesThere", String.valueOf(this.chance.percent(80)));
			case TransitionCourse.USER_TASK_REVIEW_PROTECTION ->
				Map.of("protection", this.chance.of("NONE", "NAME_AND_ADDRESS", "POLICE"), "fromDay", today.toString());
			case TransitionCourse.USER_TASK_RENEW_SAFE_CONTACT -> Map.of("digitalPost", "ONLY_CITIZEN", "phone",
					"20 11 22 3" + this.chance.between(0, 9), "callFirst", this.chance.percent(30));
			case TransitionCourse.USER_TASK_PRESENT_OFFER -> Map.of("answer",
					settling ? "DECLINED" : this.chance.of("ACCEPTED", "ACCEPTED", "ACCEPTED", "DECLINED"));
			case TransitionCourse.USER_TASK_ASSIGN_HOME ->
				Map.of("homeAvailable", String.valueOf(this.chance.percent(90)));
			case TransitionCourse.USER_TASK_ARRANGE_DEPOSIT -> Map.of("outcome", "NOT_NEEDED");
			case TransitionCourse.USER_TASK_FIND_HOME, TransitionCourse.USER_TASK_REGISTER_LEASE,
					TransitionCourse.USER_TASK_REGISTER_MOVING_IN ->
				Map.of();
			default -> agreement(task, today, settling);
		};
	}

	private Map<String, Object> agreement(String task, LocalDate today, boolean settling) {
		return switch (task) {
			case AgreementReview.USER_TASK_OBTAIN_EVIDENCE -> Map.of("step",
					settling ? "DOCUMENTED"
							: this.chance.of("ASKED", "ASKED", "DOCUMENTED", "DOCUMENTED", "NOT_FOLLOWED"),
					"kind", "PAY_SLIPS", "receivedOn", today.toString(), "answerBy", today.plusDays(14).toString());
			case AgreementReview.USER_TASK_REMIND_ABOUT_EVIDENCE ->
				Map.of("step", settling ? "CAME" : this.chance.of("REMINDED", "CAME", "MEETING"), "answerBy",
						today.plusDays(10).toString());
			case AgreementReview.USER_TASK_INVITE_TO_MEETING ->
				Map.of("meetingOn", today.plusDays(this.chance.between(1, 14)).toString(), "meetingTime", "10.30");
			case AgreementReview.USER_TASK_HOLD_AGREEMENT_MEETING -> Map.of("outcome",
					settling ? "CONTINUES"
							: this.chance.of("CONTINUES", "EXEMPTED", "NEW_AGREEMENT", "CURE_PERIOD", "CURE_PERIOD",
									"NOT_HELD"),
					"exemption", this.chance.of("ILLNESS", "DANGER"), "curePeriodEndsOn",
					today.plusDays(this.chance.between(1, 40)).toString());
			case AgreementReview.USER_TASK_ASSESS_CURE_PERIOD -> Map.of("outcome",
					settling ? "CURED" : this.chance.of("CURED", "NEW_AGREEMENT", "MORE_TIME", "STOP_CONSIDERED"),
					"kind", "PAY_SLIPS", "receivedOn", today.toString(), "newEndsOn",
					today.plusDays(this.chance.between(1, 40)).toString());
			case AgreementReview.USER_TASK_DECIDE_AGREEMENT ->
				Map.of("outcome", this.chance.of("CONTINUE", "NEW_AGREEMENT", "STOP"), "lawyer", "Juristen Prøve",
						"signedOffOn", today.toString());
			case AgreementReview.USER_TASK_SIGN_NEW_AGREEMENT ->
				Map.of("outcome", settling ? "SIGNED" : this.chance.of("SIGNED", "SIGNED", "EXEMPTED", "NOT_SIGNED"),
						"kind", this.chance.of("BEGIN_EDUCATION", "GO_TO_WORK"), "place", "Prøvens Gartneri",
						"startsOn", today.plusDays(this.chance.between(0, 60)).toString(), "exemption", "ILLNESS");
			default -> throw new IllegalStateException("Nobody knows what to answer to " + task);
		};
	}

	private Map<String, Object> followUp(LocalDate today, boolean settling) {
		String outcome = settling ? "HELD"
				: this.chance.of("HELD", "HELD", "HELD", "HELD", "HELD", "HELD", "MOVED", "MISSED", "MISSED");
		Map<String, Object> form = new HashMap<>();
		form.put("outcome", this.chance.percent(1) ? "MOVED_OUT" : outcome);
		form.put("contactForm", "HOME_VISIT");
		form.put("heldBy", "CASEWORKER");
		for (String how : new String[] { "home", "occupation", "economy", "wellBeing" }) {
			form.put(how, this.chance.of("WELL", "WATCH", "WORRYING"));
		}
		form.put("needLevel", needLevel());
		form.put("supportMustChange", this.chance.percent(8));
		form.put("movedTo", today.plusDays(this.chance.between(0, 60)).toString());
		form.put("missedOn", today.toString());
		form.put("movedOutOn", today.toString());
		return form;
	}

	private Map<String, Object> shelterStayEnds(LocalDate today, boolean settling) {
		Map<String, Object> form = new HashMap<>();
		boolean charged = !settling && this.chance.percent(60);
		form.put("endedOn", today.toString());
		form.put("charged", String.valueOf(charged));
		form.put("chargedFrom", today.minusDays(this.chance.between(0, 4)).toString());
		form.put("chargedTo", today.toString());
		return form;
	}

	private String needLevel() {
		return this.chance.of("HIGH", "MEDIUM", "LOW");
	}

}
