package dk.udslusning.casefile.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.casefile.tenancy.Tenancy;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The last follow-up of a course. Append-only: the newest one holds.
 */
@Service
@Transactional
public class CourseEvaluations {

	private final Tenancies tenancies;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	CourseEvaluations(Tenancies tenancies, JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.tenancies = tenancies;
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Records how the course went.
	 * @param caseNumber the case, whose citizen has lived in a home
	 * @param evaluation as filled in
	 * @throws dk.udslusning.casefile.RejectedInput naming each missing or impossible
	 * field by the component of {@link CourseEvaluation}; nothing is stored then
	 */
	public void record(String caseNumber, CourseEvaluation evaluation) {
		check(this.tenancies.required(caseNumber), evaluation).throwIfAny();
		this.jdbc
			.sql("insert into course_evaluation (case_number, held_on, citizen_took_part, housing, occupation, income, "
					+ "economy, well_being, returned_to_shelter, support_goes_on, remark, recorded_by, recorded_at) "
					+ "values (:caseNumber, :heldOn, :tookPart, :housing, :occupation, :income, :economy, :wellBeing, "
					+ ":returned, :support, :remark, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("heldOn", evaluation.heldOn())
			.param("tookPart", evaluation.citizenTookPart())
			.param("housing", evaluation.housing().name())
			.param("occupation", evaluation.occupation().name())
			.param("income", evaluation.income().name())
			.param("economy", evaluation.economy().name())
			.param("wellBeing", evaluation.wellBeing().name())
			.param("returned", evaluation.returnedToShelter())
			.param("support", evaluation.supportGoesOn())
			.param("remark", evaluation.remark())
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

	/**
	 * The newest evaluation of the case; nothing before the last follow-up.
	 */
	@Transactional(readOnly = true)
	public Optional<CourseEvaluation> latest(String caseNumber) {
		return this.jdbc
			.sql("select held_on, citizen_took_part, housing, occupation, income, economy, well_being, "
					+ "returned_to_shelter, support_goes_on, remark from course_evaluation "
					+ "where case_number = :caseNumber order by id desc fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.query(CourseEvaluation.class)
			.optional();
	}

	private Faults check(Tenancy tenancy, CourseEvaluation evaluation) {
		LocalDate heldOn = evaluation.heldOn();
		boolean hasMovedOut = tenancy.movedOutOn() != null && !tenancy.movedOutOn().isAfter(LocalDate.now(this.clock));
		return new Faults().addIf(heldOn == null, "heldOn", "Vælg den dag, I holdt den sidste opfølgning")
			.addIf(heldOn != null && heldOn.isAfter(LocalDate.now(this.clock)), "heldOn",
					"Dagen ligger i fremtiden. Send formularen, når opfølgningen er holdt")
			.addIf(heldOn != null && heldOn.isBefore(tenancy.movedInOn()), "heldOn",
					"Den sidste opfølgning kan ikke ligge før indflytningen " + DanishDates.format(tenancy.movedInOn()))
			.addIf(evaluation.citizenTookPart() == null, "citizenTookPart", "Vælg, om borgeren var med")
			.addIf(evaluation.housing() == null, "housing", "Vælg, hvor borgeren bor nu")
			.addIf(evaluation.housing() == HousingAfterwards.STAYS_AS_TENANT && hasMovedOut, "housing",
					"Borgeren er registreret som fraflyttet. Vælg, hvor borgeren bor nu")
			.addIf(evaluation.occupation() == null, "occupation", "Vælg, hvad borgeren laver nu")
			.addIf(evaluation.income() == null, "income", "Vælg, hvor indkomsten kommer fra nu")
			.addIf(evaluation.economy() == null, "economy", "Vælg, hvordan det går med økonomien")
			.addIf(evaluation.wellBeing() == null, "wellBeing", "Vælg, hvordan borgeren trives")
			.addIf(evaluation.returnedToShelter() == null, "returnedToShelter",
					"Vælg, om borgeren har været tilbage på boform undervejs")
			.addIf(Boolean.FALSE.equals(evaluation.citizenTookPart()) && isBlank(evaluation.remark()), "remark",
					"Skriv, hvorfor borgeren ikke var med, og hvad vurderingen bygger på");
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

}
