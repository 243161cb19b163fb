package dk.udslusning.histories;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.udslusning.casefile.home.NewHome;
import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.operations.demo.DemoCourse;
import dk.udslusning.process.form.FormConditions;
import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.CitizenContact;
import dk.udslusning.process.names.RateClarification;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.rules.scheme.HomeKind;
import dk.udslusning.testing.Homes;
import dk.udslusning.testing.Staff;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;

/**
 * One random history of one case: it comes to live in a home under a random scheme, then
 * things happen to it, and in the end it is closed. Everything goes through the doors
 * that people have. What is refused with a message at a field is a step too, after which
 * the same must hold.
 */
final class History {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final int MOST_STEPS_TO_THE_END = 400;

	/** Fields that say in the story of a failure what was decided, or on which facts. */
	private static final Set<String> TOLD = Set.of("changedFrom", "incomeKind", "income", "incomeFrom", "childrenBorn",
			"adultsBorn", "othersIncome", "householdFrom", "rent", "rentFrom", "benefitDecided", "benefitFrom",
			"reducedTo", "ownPaymentFrom", "outcome", "approved", "proposal", "months", "answer", "chargedFrom",
			"chargedTo", "appliedOn", "step", "leaseStart", "periodMonths", "earlierLeaseEndsOn");

	/** Fields whose proposal stands as it is shown. */
	private static final Set<String> KEPT = Set.of("need", "deposit", "value", "validFrom", "validTo", "amount",
			"since", "milestones", "grounds", "decisionFacts", "mainConsiderations", "reasons", "legalBasis", "request",
			"reminder", "invitation", "answerBy", "fullRent", "benefitStopsOn", "beganOn", "begunOn",
			"ownPaymentEntered", "ownPaymentSource");

	private final long seed;

	private final Chance chance;

	private final Answers answers;

	private final World world;

	private final CaseDriver driver;

	private final List<String> steps = new ArrayList<>();

	private DemoCourse course;

	private LocalDate today;

	private LocalDateTime now;

	History(long seed, World world) {
		this.seed = seed;
		this.chance = new Chance(seed);
		this.answers = new Answers(this.chance);
		this.world = world;
		this.driver = new CaseDriver(world.engine());
	}

	long seed() {
		return this.seed;
	}

	/**
	 * What has happened until now, one line each.
	 */
	List<String> steps() {
		return this.steps;
	}

	String caseNumber() {
		return this.course.caseNumber();
	}

	LocalDate today() {
		return this.today;
	}

	boolean isOver() {
		return this.world.engine()
			.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseNumber())
			.count() == 0;
	}

	/**
	 * Takes a case that went wrong out of the way of the next ones.
	 */
	void giveUp() {
		if (this.course != null) {
			this.world.engine()
				.getRuntimeService()
				.createProcessInstanceQuery()
				.processInstanceBusinessKey(caseNumber())
				.rootProcessInstances()
				.list()
				.forEach((instance) -> this.world.engine()
					.getRuntimeService()
					.deleteProcessInstance(instance.getId(), "historien gik galt", true));
		}
	}

	/**
	 * To the day on which the citizen moves in.
	 */
	void moveIn() {
		String scheme = this.chance.of("FRIKOMMUNE_25", "FRIKOMMUNE_25", "ALMENBOLIG_63", "PRIVAT_57A");
		boolean trial = "FRIKOMMUNE_25".equals(scheme);
		LocalDate first = LocalDate.of(trial ? 2019 : 2023, trial ? 1 : 8, 1);
		LocalDate lease = first.plusDays(this.chance.between(0, trial ? 1_094 : 1_100));
		String origin = this.chance.of("CRISIS_CENTRE_109", "HOMELESS_SHELTER_110", "TEMPORARY_CARE_107", "OTHER");
		moveTo(lease.minusDays(this.chance.between(10, 40)));
		Map<String, Object> notice = new HashMap<>(Map.of("name", "Prøve Historie " + this.seed, "cpr",
				this.world.nextCpr(), "protection", this.chance.of("NONE", "NAME_AND_ADDRESS"), "origin", origin,
				"shelter", "Prøvehuset", "plannedDischargeOn", lease.toString()));
		if ("OTHER".equals(origin)) {
			notice.putAll(Map.of("shelter", "", "admittedOn", "", "plannedDischargeOn", "", "situation", "Hos en ven"));
		}
		this.course = DemoCourse.register(this.driver, this.world.clock(), Staff.ANNA, Staff.LEADER, notice);
		log(scheme + ", " + origin + ", lease " + lease);
		int months = trial ? 24 : this.chance.between(12, 60);
		boolean stays = !"OTHER".equals(origin);
		this.course.agreeSafeContact(Map.of())
			.inform(Map.of())
			.assess(Map.of("scheme", scheme, "plannedLeaseStart", lease.toString()))
			.support(this.chance.of("HIGH", "MEDIUM", "LOW"));
		if (trial) {
			this.course.signAgreement(Map.of());
		}
		else {
			this.course.offerAgreement();
		}
		this.course.findHome(newHome(scheme), lease)
			.prepareCalculation("TEMPORARY_CARE_107".equals(origin)
					? Map.of("ownPaymentEntered", "2.500,00", "ownPaymentSource", "takstblad") : Map.of())
			.approve()
			.acceptOffer()
			.registerLease(lease, months, "7.500,00", stays ? Map.of() : Map.of("plannedDischarge", ""))
			.arrangeDeposit(Map.of());
		LocalDate moved = lease.plusDays(this.chance.percent(50) ? 0 : this.chance.between(1, 45));
		moveTo(moved);
		this.course.moveIn(stays
				? Map.of("needLevel", this.chance.of("HIGH", "MEDIUM", "LOW"), "dischargedOn",
						moved.minusDays(lease.equals(moved) ? 0 : this.chance.between(0, 1)).toString())
				: Map.of("dischargedOn", ""));
		log("moved in, " + months + " months");
	}

	/**
	 * One random thing happens.
	 */
	void step() {
		int die = this.chance.between(1, 100);
		if (die <= 50 && !open().isEmpty()) {
			complete(this.chance.of(open()), false);
		}
		else if (die <= 75) {
			pass(this.chance.between(1, this.chance.of(10, 45, 120)));
		}
		else if (die <= 97) {
			call();
		}
		else {
			regulate();
		}
	}

	/**
	 * The case is brought to an end, one step at a time.
	 * @param afterEach what is looked at after each step
	 */
	void end(Runnable afterEach) {
		if (this.chance.percent(70)) {
			call(this.chance.of("WITHDRAWN", "MOVED_AWAY", "DIED", "MOVED_OUT"), this.today);
			afterEach.run();
		}
		for (int step = 0; !isOver(); step++) {
			if (step > MOST_STEPS_TO_THE_END) {
				throw new AssertionError("The case cannot be brought to an end; it waits for " + open());
			}
			List<Task> waiting = waiting();
			boolean worked = false;
			for (Task task : waiting) {
				worked |= !isOver() && isOpen(task) && complete(task, true);
				afterEach.run();
			}
			if (!isOver()) {
				pass(worked ? 1 : this.chance.between(20, 60));
				afterEach.run();
			}
		}
	}

	private void pass(int days) {
		moveTo(this.today.plusDays(days));
		this.world.night();
		moveTo(this.today);
		log(days + " days pass");
	}

	private void call() {
		String kind = this.chance.of("INCOME_CHANGED", "INCOME_CHANGED", "INCOME_CHANGED", "HOUSEHOLD_CHANGED",
				"HOUSEHOLD_CHANGED", "RENT_CHANGED", "RENT_CHANGED", "BENEFIT_LETTER", "BENEFIT_LETTER", "RENT_ARREARS",
				"EVICTION_NOTICE", "SHELTER_RETURN", "ABSENCE", "ANOTHER_HOME", "MOVED_OUT", "MOVING_CANCELLED",
				"MOVING_CANCELLED", "SUPPORT_CHANGE", "AGREEMENT_BROKEN", "AGREEMENT_EVIDENCE", "CONTACT_CHANGED",
				"PROTECTION_CHANGED", "NOTE");
		if (this.chance.percent(1)) {
			kind = this.chance.of("WITHDRAWN", "MOVED_AWAY", "DIED");
		}
		call(kind, this.chance.of(this.today, this.today.withDayOfMonth(1), this.chance.around(this.today, 100, 0),
				this.chance.around(this.today, 0, 100)));
	}

	private void call(String kind, LocalDate day) {
		attempt("she calls: " + kind + " of " + day, Map.of(),
				() -> this.driver.start(Staff.ANNA, CitizenContact.KEY, Map.of("person", caseNumber(), "kind", kind,
						"happenedOn", day.toString(), "text", "Fortalt i telefonen")));
	}

	private void regulate() {
		int year = this.today.getMonthValue() == 12 ? this.today.getYear() + 1 : this.today.getYear();
		this.world.rates().regulate(caseNumber(), year);
		log("rates of " + year);
	}

	/** Whether it was taken in. */
	private boolean complete(Task task, boolean settling) {
		String key = task.getTaskDefinitionKey();
		String user = switch (key) {
			case Approval.USER_TASK_APPROVE_AS_TEAM_LEADER, RateClarification.USER_TASK_PROVIDE_RATE,
					RateClarification.USER_TASK_CONFIRM_RATE ->
				Staff.LEADER;
			case Approval.USER_TASK_APPROVE_AS_COLLEAGUE -> Staff.BODIL;
			default -> Staff.ANNA;
		};
		Map<String, Object> form = new HashMap<>(this.answers.to(key, this.today, settling));
		form.putAll(home(key));
		if (key.equals(RateClarification.USER_TASK_PROVIDE_RATE)) {
			form.put("value", this.world.lastKnownRate(task));
		}
		Map<String, Object> told = new TreeMap<>();
		return attempt(key, told, () -> this.world.as(user, () -> {
			if (!user.equals(task.getAssignee())) {
				this.world.engine().getTaskService().setAssignee(task.getId(), user);
			}
			Map<String, Object> sent = fill(task, form, told);
			this.world.engine().getFormService().submitTaskForm(task.getId(), sent);
			return null;
		}));
	}

	/** What another home asks for. */
	private Map<String, Object> home(String key) {
		LocalDate start = this.today.plusDays(this.chance.between(0, 40));
		return switch (key) {
			case TransitionCourse.USER_TASK_FIND_HOME ->
				Map.of("home", newHome(this.world.schemeOf(caseNumber())), "plannedLeaseStart", start.toString());
			case TransitionCourse.USER_TASK_REGISTER_LEASE -> Map.of("leaseSigned",
					String.valueOf(this.chance.percent(90)), "leaseStart", start.toString(), "periodMonths",
					this.chance.between(6, 24), "rent", "7.500,00", "plannedMovingIn", start.toString());
			case TransitionCourse.USER_TASK_REGISTER_MOVING_IN -> Map.of("movedInOn", this.today.toString(), "keysOn",
					this.today.toString(), "dischargedOn", this.today.toString(), "earlierLeaseEndsOn",
					this.today.plusDays(this.chance.between(-1, 30)).toString(), "needLevel", "MEDIUM");
			default -> Map.of();
		};
	}

	/** The form as a browser sends it: what it shows, with the answers over it. */
	private Map<String, Object> fill(Task task, Map<String, Object> answered, Map<String, Object> told) {
		Map<String, Object> shown = this.world.engine().getFormService().getTaskFormVariables(task.getId());
		try (InputStream form = this.world.engine().getFormService().getDeployedTaskForm(task.getId())) {
			JsonNode root = JSON.readTree(form);
			Map<String, Object> sent = new HashMap<>();
			collect(root, shown, answered, sent);
			Map<String, Object> known = new HashMap<>(shown);
			known.putAll(sent);
			sent.keySet().removeAll(FormConditions.of(root).hidden(known));
			sent.forEach((key, value) -> {
				if (TOLD.contains(key) && value != null && !"".equals(value)) {
					told.put(key, value);
				}
			});
			return sent;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void collect(JsonNode component, Map<String, Object> shown, Map<String, Object> answered,
			Map<String, Object> sent) {
		String key = component.path("key").asText();
		if (!key.isEmpty() && !component.path("disabled").asBoolean()) {
			boolean mayReplace = shown.get(key) == null || !KEPT.contains(key);
			Object preset = component.path("defaultValue").isMissingNode() ? null
					: component.path("defaultValue").asText();
			if ("checkbox".equals(component.path("type").asText())) {
				preset = component.path("defaultValue").asBoolean();
			}
			sent.put(key,
					answered.containsKey(key) && mayReplace ? answered.get(key) : shown.getOrDefault(key, preset));
		}
		component.path("components").forEach((child) -> collect(child, shown, answered, sent));
	}

	private boolean attempt(String what, Map<String, Object> told, Runnable step) {
		try {
			step.run();
			log(what + (told.isEmpty() ? "" : " " + told));
			this.now = this.now.plusMinutes(1);
			this.driver.moveTo(this.now);
			return true;
		}
		catch (FormFieldValidationException ex) {
			log(what + " - refused: " + ex.getMessage());
			this.world.refused(what, ex.getMessage());
			return false;
		}
	}

	private String newHome(String scheme) {
		boolean rented = "PRIVAT_57A".equals(scheme);
		NewHome family = Homes.familyHome("Historievej " + this.world.nextHouse());
		TransitionalHome home = this.world.homes()
			.add(rented ? new NewHome(HomeKind.PRIVATE, family.landlord(), true, family.address(), family.rooms(),
					family.areaHundredths(), family.rent(), family.payments(), family.deposit(),
					family.restorationGuaranteed(), family.atDisposalFrom()) : family);
		return (rented ? "PRIVATE-" : "FAMILY-") + home.id();
	}

	private void moveTo(LocalDate day) {
		this.today = day;
		this.now = (this.now == null || this.now.toLocalDate().isBefore(day)) ? day.atTime(9, 0) : this.now;
		this.driver.moveTo(this.now);
	}

	private List<Task> open() {
		return this.world.engine()
			.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(caseNumber())
			.orderByTaskCreateTime()
			.asc()
			.orderByTaskName()
			.asc()
			.list();
	}

	/**
	 * Follow-ups are left to their day, or the case would never get older; nobody looks
	 * for another home any more.
	 */
	private List<Task> waiting() {
		return open().stream()
			.filter((task) -> !task.getTaskDefinitionKey().equals(TransitionCourse.USER_TASK_FIND_HOME))
			.filter((task) -> task.getDueDate() == null || !task.getTaskDefinitionKey().contains("FollowUp")
					|| !task.getDueDate().after(ClockUtil.getCurrentTime()))
			.toList();
	}

	private boolean isOpen(Task task) {
		return this.world.engine().getTaskService().createTaskQuery().taskId(task.getId()).count() > 0;
	}

	private void log(String what) {
		this.steps.add(this.today + "  " + what);
	}

}
