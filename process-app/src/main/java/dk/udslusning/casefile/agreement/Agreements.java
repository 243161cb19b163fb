package dk.udslusning.casefile.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.reading.ReadOnce;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The agreements of each case to begin an education, resume one, or go to work.
 * Append-only: the newest proposal holds.
 */
@Service
@Transactional
public class Agreements {

	private static final String SELECT = "select id, case_number, outcome, kind, place, starts_on, milestones, "
			+ "citizen_signed_on, municipality_signed_on, exemption, reason, recorded_by, recorded_at, settled_on from agreement "
			+ "where case_number = :caseNumber order by id desc ";

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	Agreements(JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Records an agreement where it is a condition (ELIG-08): signed by both, exempted
	 * for a reason, or not signed.
	 * @throws RejectedInput at the fields of {@link AgreementProposal}
	 */
	public void conclude(String caseNumber, AgreementProposal proposal) {
		Faults faults = new Faults();
		proposal.checkAsCondition(faults, today());
		faults.throwIfAny();
		add(caseNumber, proposal.tidied(), null);
	}

	/**
	 * Records an agreement that was made before the case was registered here: evidence of
	 * it falls due as if it had been recorded on the day it was signed.
	 * @param proposal signed by both, or exempted
	 * @throws RejectedInput at the fields of {@link AgreementProposal}
	 */
	public void takeOver(String caseNumber, AgreementProposal proposal) {
		Faults faults = new Faults();
		proposal.checkAsCondition(faults, today());
		faults.throwIfAny();
		add(caseNumber, proposal.tidied(), proposal.signedOn());
	}

	/**
	 * Records a voluntary offer and its answer; the answer has no consequence for home or
	 * refund.
	 * @throws RejectedInput at the fields of {@link AgreementProposal}
	 */
	public void offer(String caseNumber, AgreementProposal proposal) {
		Faults faults = new Faults();
		proposal.checkAsOffer(faults);
		faults.throwIfAny();
		add(caseNumber, proposal.tidied(), null);
	}

	/**
	 * Records the talk that must come before anything follows from a missing signature.
	 * @param caseNumber the case, whose newest proposal is unsigned
	 * @param heldOn the day, today or earlier
	 * @param talk what was said
	 * @param helpOffered the help offered
	 * @param stillPossible whether a new proposal is made
	 * @param reason why none can be; demanded where it is not possible
	 * @throws RejectedInput at {@code heldOn}, {@code talk}, {@code helpOffered},
	 * {@code stillPossible} or {@code reason}
	 */
	public void discuss(String caseNumber, LocalDate heldOn, String talk, String helpOffered, Boolean stillPossible,
			String reason) {
		new Faults().addIf(heldOn == null, "heldOn", "Skriv, hvilken dag I talte sammen")
			.addIf(heldOn != null && heldOn.isAfter(today()), "heldOn",
					"Samtalen kan ikke ligge efter i dag; løs opgaven, når den er holdt")
			.addIf(isBlank(talk), "talk", "Skriv, hvad I talte om, og hvorfor borgeren ikke vil skrive under")
			.addIf(isBlank(helpOffered), "helpOffered", "Skriv, hvilken hjælp borgeren er tilbudt")
			.addIf(stillPossible == null, "stillPossible", "Vælg, om I laver et nyt forslag")
			.addIf(Boolean.FALSE.equals(stillPossible) && isBlank(reason), "reason",
					"Skriv, hvorfor en aftale eller en fritagelse ikke er mulig")
			.throwIfAny();
		Agreement unsigned = current(caseNumber)
			.filter((agreement) -> agreement.outcome() == AgreementOutcome.NOT_SIGNED)
			.orElseThrow(() -> new IllegalStateException("Case " + caseNumber + " has no unsigned agreement"));
		this.jdbc
			.sql("insert into agreement_talk (case_number, agreement_id, held_on, talk, help_offered, "
					+ "still_possible, reason, recorded_by, recorded_at) values (:caseNumber, :agreementId, :heldOn, "
					+ ":talk, :help, :stillPossible, :reason, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("agreementId", unsigned.id())
			.param("heldOn", heldOn)
			.param("talk", talk)
			.param("help", helpOffered)
			.param("stillPossible", stillPossible)
			.param("reason", stillPossible ? null : reason)
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

	/**
	 * The newest proposal in the case.
	 */
	@Transactional(readOnly = true)
	@ReadOnce
	public Optional<Agreement> current(String caseNumber) {
		return this.jdbc.sql(SELECT + "fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.query(Agreement.class)
			.optional();
	}

	/**
	 * The agreement that holds: the newest that was signed by both, or the exemption that
	 * took its place. A proposal that came to nothing changes neither.
	 */
	@Transactional(readOnly = true)
	@ReadOnce
	public Optional<Agreement> inForce(String caseNumber) {
		return this.jdbc.sql(SELECT)
			.param("caseNumber", caseNumber)
			.query(Agreement.class)
			.list()
			.stream()
			.filter((agreement) -> agreement.outcome().fulfilsCondition())
			.findFirst();
	}

	/**
	 * Whether the case's agreement is signed by both or exempted for a reason (ELIG-08).
	 */
	@Transactional(readOnly = true)
	public boolean fulfilsCondition(String caseNumber) {
		return current(caseNumber).map((agreement) -> agreement.outcome().fulfilsCondition()).orElse(false);
	}

	/**
	 * The talks about an unsigned agreement, newest first.
	 */
	@Transactional(readOnly = true)
	public List<AgreementTalk> talks(String caseNumber) {
		return this.jdbc
			.sql("select id, case_number, agreement_id, held_on, talk, help_offered, still_possible, reason, "
					+ "recorded_by, recorded_at from agreement_talk where case_number = :caseNumber order by id desc")
			.param("caseNumber", caseNumber)
			.query(AgreementTalk.class)
			.list();
	}

	/**
	 * The days agreed for the steps of an agreement, in order.
	 */
	@Transactional(readOnly = true)
	public List<LocalDate> milestonesOn(long agreementId) {
		return this.jdbc.sql("select due_on from agreement_milestone where agreement_id = :id order by due_on")
			.param("id", agreementId)
			.query(LocalDate.class)
			.list();
	}

	private void add(String caseNumber, AgreementProposal proposal, LocalDate settledOn) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("insert into agreement (case_number, outcome, kind, place, starts_on, milestones, citizen_signed_on, "
					+ "municipality_signed_on, exemption, reason, recorded_by, recorded_at, settled_on) values (:caseNumber, "
					+ ":outcome, :kind, :place, :startsOn, :milestones, :citizenSignedOn, :municipalitySignedOn, "
					+ ":exemption, :reason, :by, :at, :settledOn)")
			.param("caseNumber", caseNumber)
			.param("outcome", proposal.outcome().name())
			.param("kind", nameOf(proposal.kind()))
			.param("place", proposal.place())
			.param("startsOn", proposal.startsOn())
			.param("milestones", proposal.milestones())
			.param("citizenSignedOn", proposal.citizenSignedOn())
			.param("municipalitySignedOn", proposal.municipalitySignedOn())
			.param("exemption", nameOf(proposal.exemption()))
			.param("reason", proposal.reason())
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.param("settledOn", settledOn)
			.update(key, "id");
		proposal.milestonesOn()
			.stream()
			.filter(Objects::nonNull)
			.distinct()
			.forEach((day) -> this.jdbc
				.sql("insert into agreement_milestone (agreement_id, due_on) values (:agreementId, :dueOn)")
				.param("agreementId", key.getKeyAs(Number.class).longValue())
				.param("dueOn", day)
				.update());
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static String nameOf(Enum<?> constant) {
		return (constant != null) ? constant.name() : null;
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

}
