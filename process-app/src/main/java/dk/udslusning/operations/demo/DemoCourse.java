package dk.udslusning.operations.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.FollowUp;
import dk.udslusning.process.names.NewTransition;
import dk.udslusning.process.names.PartyHearing;
import dk.udslusning.process.names.TransitionCourse;

/**
 * One invented citizen's way through the models, taken by the forms of her tasks: a
 * method for each step, with what an ordinary case says there. A map of other values, by
 * field and as a person writes them, makes the case her own. Every date is the clock's
 * today unless another is given.
 */
public final class DemoCourse {

	private static final String YES = "YES";

	private final CaseDriver driver;

	private final Clock clock;

	private final String caseworker;

	private final String approver;

	private final String caseNumber;

	private DemoCourse(CaseDriver driver, Clock clock, String caseworker, String approver, String caseNumber) {
		this.driver = driver;
		this.clock = clock;
		this.caseworker = caseworker;
		this.approver = approver;
		this.caseNumber = caseNumber;
	}

	/**
	 * Registers the notice that begins it.
	 * @param driver fills in and sends the forms
	 * @param clock what day it is
	 * @param caseworker who has the case
	 * @param approver who approves, in both approval tasks
	 * @param values at least {@code name}, unless anonymous
	 */
	public static DemoCourse register(CaseDriver driver, Clock clock, String caseworker, String approver,
			Map<String, ?> values) {
		LocalDate today = LocalDate.now(clock);
		Map<String, Object> notice = new LinkedHashMap<>(
				Map.of("receivedOn", today.toString(), "channel", "SHELTER_NOTICE", "urgency", "NORMAL", "protection",
						"NONE", "origin", "HOMELESS_SHELTER_110", "shelter", "Forsorgshjemmet Kilden", "admittedOn",
						today.minusMonths(3).toString(), "plannedDischargeOn", today.plusMonths(1).toString()));
		notice.putAll(values);
		String caseNumber = driver.start(caseworker, NewTransition.KEY, notice);
		return new DemoCourse(driver, clock, caseworker, approver, caseNumber);
	}

	/**
	 * Goes on with a case that was registered by another door.
	 * @param caseworker who goes on with it
	 */
	public static DemoCourse of(CaseDriver driver, Clock clock, String caseworker, String approver, String caseNumber) {
		return new DemoCourse(driver, clock, caseworker, approver, caseNumber);
	}

	public String caseNumber() {
		return this.caseNumber;
	}

	public DemoCourse agreeSafeContact(Map<String, ?> values) {
		return step(TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT, Map.of("digitalPost", "ONLY_CITIZEN", "phone",
				"20 11 22 33", "phoneHours", "Hverdage kl. 9-15", "callFirst", false), values);
	}

	/**
	 * Guidance, consent and the information letter.
	 */
	public DemoCourse inform(Map<String, ?> values) {
		return guide(values).send(TransitionCourse.USER_TASK_SEND_INFORMATION_LETTER);
	}

	/**
	 * Guidance and consent.
	 */
	public DemoCourse guide(Map<String, ?> values) {
		return step(TransitionCourse.USER_TASK_INFORM_CITIZEN,
				Map.of("guidedOn", today(), "guidanceGiven", true, "otherHelp",
						"Gældsrådgivning og hjælp til at søge bolig på almindelige vilkår", "consentAnswer", "GIVEN",
						"consentGivenAs", "ORAL", "consentPurpose", "Udslusning til egen bolig", "consent1Kinds",
						"Ophold og hidtidig støtte", "consent1From", "Boformen"),
				values);
	}

	/**
	 * The visitation: every condition fulfilled, under scheme B.
	 */
	public DemoCourse assess(Map<String, ?> values) {
		Map<String, Object> answers = new LinkedHashMap<>(Map.of("scheme", "ALMENBOLIG_63", "actingMunicipality", YES,
				"assignsHome", YES, "lawfulStay", YES, "reducedMentalFunction", "NO", "specialSocialProblems", YES,
				"needsHelpToGetHome", YES, "needsHelpToKeepHome", YES, "otherRefundOverlaps", "NO"));
		answers.putAll(values);
		return step(TransitionCourse.USER_TASK_ASSESS_TARGET_GROUP, answers, Map.of());
	}

	/**
	 * The action plan is offered and taken, and support is granted with its letter.
	 */
	public DemoCourse support(String needLevel) {
		return offerActionPlan().decideSupport(needLevel).send(TransitionCourse.USER_TASK_SEND_SUPPORT_LETTER);
	}

	/**
	 * The action plan is offered and taken.
	 */
	public DemoCourse offerActionPlan() {
		return step(TransitionCourse.USER_TASK_OFFER_ACTION_PLAN,
				Map.of("offeredOn", today(), "accepted", "true", "goals", "Egen bolig og ro om økonomien"), Map.of());
	}

	/**
	 * Support is granted.
	 */
	public DemoCourse decideSupport(String needLevel) {
		return step(TransitionCourse.USER_TASK_DECIDE_SUPPORT,
				Map.of("needs", "Hjælp til post, økonomi og naboer. Har haft kontaktperson på boformen.", "outcome",
						"GRANTED", "kind", "SECTION_85A", "hoursPerMonth", "8", "supplier", "Kommunens bostøtte",
						"needLevel", needLevel),
				Map.of());
	}

	/**
	 * Schemes B and C: an agreement is offered, without consequence.
	 */
	public DemoCourse offerAgreement() {
		return step(TransitionCourse.USER_TASK_OFFER_AGREEMENT, Map.of("outcome", "DECLINED"), Map.of());
	}

	/**
	 * Scheme A: an agreement is signed.
	 */
	public DemoCourse signAgreement(Map<String, ?> values) {
		return step(TransitionCourse.USER_TASK_SIGN_AGREEMENT, Map.of("outcome", "SIGNED", "kind", "BEGIN_EDUCATION",
				"place", "VUC Vestegnen", "startsOn", LocalDate.now(this.clock).plusMonths(2).toString(), "milestones",
				"Optaget, begyndt, første modul bestået", "citizenSignedOn", today(), "municipalitySignedOn", today()),
				values);
	}

	/**
	 * A home is found, the lease planned.
	 */
	public DemoCourse findHome(String home, LocalDate plannedLeaseStart) {
		return step(TransitionCourse.USER_TASK_FIND_HOME,
				Map.of("home", home, "plannedLeaseStart", plannedLeaseStart.toString()), Map.of());
	}

	/**
	 * The provisional calculation, ready for a second person.
	 * @param values at least the income's kind and amount
	 */
	public DemoCourse prepareCalculation(Map<String, ?> values) {
		return step(TransitionCourse.USER_TASK_PREPARE_CALCULATION, income(), values);
	}

	/**
	 * A second person approves.
	 */
	public DemoCourse approve() {
		String task = this.driver.openTasks(this.caseNumber).contains(Approval.USER_TASK_APPROVE_AS_COLLEAGUE)
				? Approval.USER_TASK_APPROVE_AS_COLLEAGUE : Approval.USER_TASK_APPROVE_AS_TEAM_LEADER;
		this.driver.complete(this.approver, this.caseNumber, task,
				Map.of("approved", "true", "comment", "Gennemgået: fakta og udregning passer."));
		return this;
	}

	/**
	 * The offer is shown to the citizen, who says yes, and the home is assigned.
	 */
	public DemoCourse acceptOffer() {
		return presentOffer().assignHome();
	}

	/**
	 * The offer is shown to the citizen, who says yes.
	 */
	public DemoCourse presentOffer() {
		return step(TransitionCourse.USER_TASK_PRESENT_OFFER, Map.of("answer", "ACCEPTED", "answeredOn", today()),
				Map.of());
	}

	/**
	 * The home is assigned.
	 */
	public DemoCourse assignHome() {
		return step(TransitionCourse.USER_TASK_ASSIGN_HOME, Map.of("homeAvailable", "true", "assignedOn", today()),
				Map.of());
	}

	/**
	 * The lease is signed today.
	 * @param rent per month before housing benefit, as the contract says it
	 */
	public DemoCourse registerLease(LocalDate start, int months, String rent, Map<String, ?> values) {
		return step(TransitionCourse.USER_TASK_REGISTER_LEASE,
				Map.of("leaseSigned", "true", "signedOn", today(), "leaseStart", start.toString(), "periodMonths",
						String.valueOf(months), "rent", rent, "deviations", "Lejer kan ikke bytte boligen i perioden.",
						"councilApprovedOn", today(), "plannedMovingIn", start.toString(), "plannedDischarge",
						start.toString()),
				values);
	}

	/**
	 * No loan is needed for the deposit.
	 */
	public DemoCourse arrangeDeposit(Map<String, ?> values) {
		return step(TransitionCourse.USER_TASK_ARRANGE_DEPOSIT,
				Map.of("outcome", "NOT_NEEDED", "reason", "Borgeren betaler selv af opsparing", "nemKonto", true),
				values);
	}

	/**
	 * She moves in today and leaves the shelter.
	 */
	public DemoCourse moveIn(Map<String, ?> values) {
		return step(
				TransitionCourse.USER_TASK_REGISTER_MOVING_IN, Map.of("movedInOn", today(), "keysOn", today(),
						"dischargedOn", today(), "nemKonto", true, "nationalRegister", true, "electricity", true),
				values);
	}

	public DemoCourse applyForHousingBenefit() {
		return step(TransitionCourse.USER_TASK_APPLY_FOR_HOUSING_BENEFIT,
				Map.of("applied", YES, "appliedOn", today(), "appliedBy", "TOGETHER"), Map.of());
	}

	/**
	 * The final calculation, ready for a second person.
	 */
	public DemoCourse prepareGrant(Map<String, ?> values) {
		return step(TransitionCourse.USER_TASK_PREPARE_GRANT, income(), values);
	}

	/**
	 * The letter with the decision goes out.
	 */
	public DemoCourse sendGrant() {
		return send(TransitionCourse.USER_TASK_SEND_GRANT_LETTER);
	}

	/**
	 * The next follow-up is held today, and all is well.
	 */
	public DemoCourse holdFollowUp(String needLevel) {
		return step(FollowUp.USER_TASK_HOLD_FOLLOW_UP,
				Map.of("outcome", "HELD", "heldOn", today(), "contactForm", "HOME_VISIT", "heldBy", "CASEWORKER",
						"home", "WELL", "occupation", "WELL", "economy", "WATCH", "wellBeing", "WELL", "needLevel",
						needLevel),
				Map.of());
	}

	/**
	 * The letter of the hearing goes out.
	 */
	public DemoCourse sendHearing() {
		return send(PartyHearing.USER_TASK_SEND_HEARING_LETTER);
	}

	/**
	 * The last follow-up, when the time in the home is over: she stays as a tenant.
	 */
	public DemoCourse evaluate() {
		return step(TransitionCourse.USER_TASK_EVALUATE_COURSE,
				Map.of("heldOn", today(), "citizenTookPart", "true", "housing", "STAYS_AS_TENANT", "occupation",
						"EDUCATION", "income", "EDUCATION_GRANT", "economy", "BETTER", "wellBeing", "BETTER",
						"returnedToShelter", "false", "remark", "Hun har fået ro om hverdagen."),
				Map.of());
	}

	/**
	 * The last letter goes out.
	 */
	public DemoCourse sendEndLetter() {
		return send(TransitionCourse.USER_TASK_SEND_END_LETTER);
	}

	/**
	 * The case is closed; letters that nobody sent in time are given up.
	 */
	public DemoCourse complete() {
		return step(TransitionCourse.USER_TASK_COMPLETE_COURSE,
				Map.of("citizenToldOn", today(), "landlordToldOn", today(), "lettersLeft", "GIVEN_UP", "lettersReason",
						"Hun fik beskeden ved opfølgningen.", "remark", "Hun bliver boende som almindelig lejer."),
				Map.of());
	}

	/**
	 * Any other task of hers.
	 */
	public DemoCourse step(String task, Map<String, ?> usual, Map<String, ?> values) {
		Map<String, Object> all = new LinkedHashMap<>(usual);
		all.putAll(values);
		this.driver.complete(this.caseworker, this.caseNumber, task, all);
		return this;
	}

	private DemoCourse send(String task) {
		return step(task, Map.of("sentOn", today(), "channel", "DIGITAL_POST", "sentBy", "Karen Holm"), Map.of());
	}

	private Map<String, Object> income() {
		return Map.of("incomeKind", "CASH_BENEFIT", "incomePer", "MONTH", "income", "12.000,00", "incomeFrom",
				LocalDate.now(this.clock).withDayOfMonth(1).toString());
	}

	private String today() {
		return LocalDate.now(this.clock).toString();
	}

}
