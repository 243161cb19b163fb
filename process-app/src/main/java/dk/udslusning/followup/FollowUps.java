package dk.udslusning.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.casefile.tenancy.Tenancy;
import dk.udslusning.rules.time.DanishDates;
import dk.udslusning.rules.time.WorkingDays;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans, holds, moves and misses follow-ups. A missed follow-up is a reason to worry and
 * to make contact by the safe channel, never a change of amount.
 */
@Service
@Transactional
public class FollowUps {

	private static final int LONGEST_MOVE_MONTHS = 6;

	private final FollowUpRepository followUps;

	private final FollowUpEvents events;

	private final Tenancies tenancies;

	private final CaseNotes notes;

	private final FollowUpDay day;

	private final ApplicationEventPublisher published;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	FollowUps(FollowUpRepository followUps, FollowUpEvents events, Tenancies tenancies, CaseNotes notes,
			WorkingDays workingDays, ApplicationEventPublisher published, JdbcClient jdbc, CurrentUser user,
			Clock clock) {
		this.followUps = followUps;
		this.events = events;
		this.tenancies = tenancies;
		this.notes = notes;
		this.day = new FollowUpDay(workingDays);
		this.published = published;
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * What the rhythm depends on: the citizen's need, and the time from moving in to the
	 * last follow-up, at which the interval begins. It is the same whenever it is asked
	 * for.
	 */
	@Transactional(readOnly = true)
	public FollowUpNeed need(String caseNumber) {
		Tenancy tenancy = this.tenancies.required(caseNumber);
		LocalDate since = lastHeld(tenancy.id()).map(FollowUp::heldOn).orElseGet(this::today);
		return new FollowUpNeed(tenancy.needLevel(), tenancy.monthsUntil(since));
	}

	/**
	 * Records the last follow-up that was held before the case was registered here: the
	 * next one is planned from it. What was said in it stands where it was held.
	 * @param caseNumber the case, with a tenancy
	 * @throws dk.udslusning.casefile.RejectedInput at {@code lastFollowUpOn},
	 * {@code contactForm} or {@code heldBy}
	 */
	public FollowUp takeOver(String caseNumber, LocalDate heldOn, ContactForm form, HeldBy by) {
		Tenancy tenancy = this.tenancies.required(caseNumber);
		Faults faults = new Faults();
		checkTakenOver(heldOn, form, by, tenancy.movedInOn(), faults);
		faults.throwIfAny();
		return this.followUps
			.save(FollowUp.heldElsewhere(caseNumber, tenancy.id(), heldOn, form, by, this.user.id(), now()));
	}

	/**
	 * Adds what is wrong with a last follow-up from elsewhere, by the fields of
	 * {@link #takeOver}.
	 * @param movedIn the day of moving in; null where it is not known
	 */
	public void checkTakenOver(LocalDate heldOn, ContactForm form, HeldBy by, LocalDate movedIn, Faults faults) {
		faults.addIf(heldOn == null, "lastFollowUpOn", "Skriv, hvornår den sidste opfølgning blev holdt")
			.addIf(heldOn != null && heldOn.isAfter(today()), "lastFollowUpOn",
					"Opfølgningen kan ikke være holdt i fremtiden; skriv den sidste, der er holdt")
			.addIf(heldOn != null && movedIn != null && heldOn.isBefore(movedIn), "lastFollowUpOn",
					"Opfølgningen kan ikke ligge før indflytningen; ret datoen, eller slet opfølgningen")
			.addIf(form == null, "contactForm", "Vælg, hvordan I talte sammen")
			.addIf(by == null, "heldBy", "Vælg, hvem der holdt opfølgningen");
	}

	/**
	 * Plans the next follow-up; where one is planned already, that one holds.
	 * @param caseNumber the case, with a tenancy
	 * @param rhythm ISO period, {@code P14D} or {@code P1M}
	 * @return the follow-up
	 */
	public FollowUp plan(String caseNumber, String rhythm) {
		Tenancy tenancy = this.tenancies.required(caseNumber);
		return planned(tenancy.id()).orElseGet(() -> {
			LocalDate since = lastHeld(tenancy.id()).map(FollowUp::heldOn).orElse(tenancy.movedInOn());
			LocalDate next = this.day.next(since, Period.parse(rhythm), today());
			return this.followUps.save(FollowUp.planned(caseNumber, tenancy.id(), rhythm, next));
		});
	}

	/**
	 * Records a held follow-up and how much support the citizen needs from now on. A
	 * worry becomes a note in the case; one about a child goes to the children's team
	 * (barnets lov). No amount changes by it.
	 * @throws dk.udslusning.casefile.RejectedInput naming each missing or impossible
	 * field
	 */
	public FollowUp hold(long followUpId, FollowUpReport report) {
		FollowUp followUp = get(followUpId);
		LocalDate movedIn = this.tenancies.required(followUp.caseNumber()).movedInOn();
		new Faults().addIf(report.heldOn() == null, "heldOn", "Skriv, hvornår opfølgningen blev holdt")
			.addIf(report.heldOn() != null && report.heldOn().isAfter(today()), "heldOn",
					"Opfølgningen kan ikke være holdt i fremtiden; vælg 'Flyttet' for at aftale en ny dag")
			.addIf(report.heldOn() != null && report.heldOn().isBefore(movedIn), "heldOn",
					"Opfølgningen kan ikke ligge før indflytningen " + DanishDates.format(movedIn))
			.addIf(report.contactForm() == null, "contactForm", "Vælg, hvordan I talte sammen")
			.addIf(report.heldBy() == null, "heldBy", "Vælg, hvem der holdt opfølgningen")
			.addIf(report.home() == null, "home", "Vælg, hvordan det går med boligen")
			.addIf(report.occupation() == null, "occupation", "Vælg, hvordan det går med uddannelse eller arbejde")
			.addIf(report.economy() == null, "economy", "Vælg, hvordan det går med økonomien")
			.addIf(report.wellBeing() == null, "wellBeing", "Vælg, hvordan borgeren trives")
			.addIf(report.isWorrying() && isBlank(report.worry()), "worry",
					"Skriv, hvad der bekymrer, og hvad der gøres nu")
			.addIf(report.needLevel() == null, "needLevel", "Vælg behovet for støtte fremover")
			.addIf(report.isAboutAChild() && report.childTeamToldOn() == null, "childTeamToldOn",
					"Giv bekymringen videre til børneteamet, og skriv dagen (barnets lov)")
			.addIf(report.childTeamToldOn() != null && report.childTeamToldOn().isAfter(today()), "childTeamToldOn",
					"Dagen kan ikke ligge i fremtiden; giv bekymringen videre først")
			.addIf(!report.isAboutAChild() && report.childTeamToldOn() != null, "childWorry",
					"Skriv, hvad bekymringen for barnet er")
			.throwIfAny();
		this.tenancies.adjustNeed(followUp.caseNumber(), report.needLevel());
		if (!isBlank(report.worry())) {
			this.notes.add(followUp.caseNumber(), "Bekymring ved opfølgning den " + DanishDates.format(report.heldOn()),
					report.worry());
		}
		if (report.isAboutAChild()) {
			this.notes.add(followUp.caseNumber(),
					"Bekymring for et barn, givet til børneteamet den " + DanishDates.format(report.childTeamToldOn()),
					report.childWorry());
		}
		FollowUp held = this.followUps.save(followUp.held(report, this.user.id(), now()));
		if (report.needsOtherSupport()) {
			this.published.publishEvent(new SupportNeedsChange(followUp.caseNumber()));
		}
		return held;
	}

	/**
	 * How many times the citizen did not come since the last follow-up that was held, or
	 * since moving in.
	 */
	@Transactional(readOnly = true)
	public int missedInARow(long tenancyId) {
		return this.jdbc
			.sql("select count(*) from follow_up_event e join follow_up f on f.id = e.follow_up_id "
					+ "where f.tenancy_id = :tenancy and e.kind = 'MISSED' and f.id > :lastHeld")
			.param("tenancy", tenancyId)
			.param("lastHeld", lastHeld(tenancyId).map(FollowUp::id).orElse(0L))
			.query(Integer.class)
			.single();
	}

	/**
	 * Moves a planned follow-up to another day.
	 * @throws dk.udslusning.casefile.RejectedInput at {@code movedTo} or
	 * {@code movedReason}
	 */
	public FollowUp move(long followUpId, LocalDate to, String reason) {
		Faults faults = new Faults();
		checkNewDay("movedTo", to, faults);
		faults.addIf(isBlank(reason), "movedReason", "Skriv kort, hvorfor opfølgningen flyttes").throwIfAny();
		FollowUp followUp = get(followUpId);
		this.events.record(followUp, FollowUpEvent.Kind.MOVED, today(), to, null, reason);
		return this.followUps.save(followUp.movedTo(to));
	}

	/**
	 * Records that the citizen did not come, or did not open. The follow-up stays planned
	 * until the citizen is reached.
	 * @throws dk.udslusning.casefile.RejectedInput at {@code missedOn} or
	 * {@code missedReason}
	 */
	public void miss(long followUpId, LocalDate on, String text) {
		FollowUp followUp = get(followUpId);
		new Faults().addIf(on == null, "missedOn", "Skriv, hvilken dag borgeren ikke mødte")
			.addIf(on != null && on.isAfter(today()), "missedOn", "Dagen kan ikke ligge i fremtiden")
			.addIf(isBlank(text), "missedReason", "Skriv, hvad der skete, eller at grunden ikke kendes")
			.throwIfAny();
		this.events.record(followUp, FollowUpEvent.Kind.MISSED, on, null, null, text);
	}

	/**
	 * Records a try to reach the citizen after a missed follow-up. Reached: the follow-up
	 * gets a new day. Not reached: it stays, and the next try follows.
	 * @throws dk.udslusning.casefile.RejectedInput naming each missing or impossible
	 * field
	 */
	public FollowUp tryContact(long followUpId, ContactTry attempt) {
		FollowUp followUp = get(followUpId);
		boolean reached = Boolean.TRUE.equals(attempt.reached());
		Faults faults = new Faults().addIf(attempt.triedOn() == null, "triedOn", "Skriv, hvornår du søgte kontakt")
			.addIf(attempt.triedOn() != null && attempt.triedOn().isAfter(today()), "triedOn",
					"Dagen kan ikke ligge i fremtiden")
			.addIf(attempt.channel() == null, "channel", "Vælg, hvordan du søgte kontakt")
			.addIf(attempt.reached() == null, "reached", "Vælg, om du fik kontakt")
			.addIf(isBlank(attempt.text()), "contactNote", "Skriv kort, hvad der kom ud af det");
		if (reached) {
			checkNewDay("newDate", attempt.newDate(), faults);
		}
		faults.throwIfAny();
		this.events.record(followUp, reached ? FollowUpEvent.Kind.REACHED : FollowUpEvent.Kind.NOT_REACHED,
				attempt.triedOn(), reached ? attempt.newDate() : null, attempt.channel(), attempt.text());
		return reached ? this.followUps.save(followUp.movedTo(attempt.newDate())) : followUp;
	}

	/**
	 * The citizen has moved out of the home: ends the tenancy and the follow-ups.
	 * @param on last day in the home
	 * @throws dk.udslusning.casefile.RejectedInput at {@code movedOutOn} or
	 * {@code movedOutReason}
	 */
	public void moveOut(long followUpId, LocalDate on, String reason) {
		FollowUp followUp = get(followUpId);
		LocalDate movedIn = this.tenancies.required(followUp.caseNumber()).movedInOn();
		new Faults().addIf(on == null, "movedOutOn", "Skriv borgerens sidste dag i boligen")
			.addIf(on != null && on.isAfter(today()), "movedOutOn",
					"Registrér først fraflytningen, når borgeren er flyttet")
			.addIf(on != null && on.isBefore(movedIn), "movedOutOn",
					"Borgeren kan ikke være flyttet før indflytningen " + DanishDates.format(movedIn))
			.addIf(isBlank(reason), "movedOutReason", "Skriv kort, hvorfor borgeren er flyttet")
			.throwIfAny();
		this.events.record(followUp, FollowUpEvent.Kind.MOVED_OUT, on, null, null, reason);
		this.followUps.save(followUp.endedByMovingOut(this.user.id(), now()));
		this.tenancies.moveOut(followUp.caseNumber(), on);
	}

	/**
	 * The follow-up of the id.
	 */
	@Transactional(readOnly = true)
	public FollowUp get(long followUpId) {
		return this.followUps.findById(followUpId).orElseThrow();
	}

	/**
	 * What happened to the follow-up, oldest first.
	 */
	@Transactional(readOnly = true)
	public List<FollowUpEvent> eventsOf(long followUpId) {
		return this.events.of(followUpId);
	}

	/**
	 * The newest follow-up held in the tenancy.
	 */
	@Transactional(readOnly = true)
	public Optional<FollowUp> lastHeld(long tenancyId) {
		return newest(tenancyId, FollowUpStatus.HELD, "held_on desc, id desc");
	}

	/**
	 * The follow-ups of the case, newest first.
	 */
	@Transactional(readOnly = true)
	public List<FollowUp> of(String caseNumber) {
		return this.followUps.findByCaseNumberOrderByIdDesc(caseNumber);
	}

	/**
	 * The follow-up that is planned in the home that she lives in.
	 */
	@Transactional(readOnly = true)
	public Optional<FollowUp> next(String caseNumber) {
		return this.tenancies.latest(caseNumber).flatMap((tenancy) -> planned(tenancy.id()));
	}

	private Optional<FollowUp> planned(long tenancyId) {
		return newest(tenancyId, FollowUpStatus.PLANNED, "id desc");
	}

	private Optional<FollowUp> newest(long tenancyId, FollowUpStatus status, String order) {
		return this.jdbc
			.sql("select id from follow_up where tenancy_id = :tenancy and status = :status order by " + order
					+ " fetch first 1 rows only")
			.param("tenancy", tenancyId)
			.param("status", status.name())
			.query(Long.class)
			.optional()
			.flatMap(this.followUps::findById);
	}

	private void checkNewDay(String field, LocalDate newDay, Faults faults) {
		if (newDay == null) {
			faults.add(field, "Skriv den nye dag, som er aftalt med borgeren");
			return;
		}
		faults.addIf(newDay.isBefore(today()), field, "Den nye dag skal være i dag eller senere")
			.addIf(newDay.isAfter(today().plusMonths(LONGEST_MOVE_MONTHS)), field,
					"Den nye dag ligger mere end seks måneder frem; tjek datoen");
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private LocalDateTime now() {
		return LocalDateTime.now(this.clock);
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

}
