package dk.udslusning.casefile.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.access.Role;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.casefile.release.Releases;
import dk.udslusning.catalogue.Schemes;
import dk.udslusning.rules.eligibility.Answer;
import dk.udslusning.rules.eligibility.ConditionResult;
import dk.udslusning.rules.eligibility.Eligibility;
import dk.udslusning.rules.eligibility.EligibilityResult;
import dk.udslusning.rules.eligibility.Outcome;
import dk.udslusning.rules.eligibility.Phase;
import dk.udslusning.rules.scheme.Scheme;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Places the citizen under a scheme and answers the questions of its conditions. Nothing
 * is decided here: what is not known stays unknown, and what speaks against the citizen
 * carries the caseworker's own words.
 */
@Service
@Transactional
public class Visitation {

	/**
	 * The limit of a reason in characters, on the form and in the table.
	 */
	public static final int REASON_LIMIT = 1000;

	private static final int YEARS_AHEAD = 2;

	private final TargetGroupRecords records;

	private final FactsForRules factsForRules;

	private final Eligibility eligibility;

	private final Schemes schemes;

	private final CaseFiles cases;

	private final Citizens citizens;

	private final Releases releases;

	private final CurrentUser user;

	private final Clock clock;

	Visitation(TargetGroupRecords records, FactsForRules factsForRules, Eligibility eligibility, Schemes schemes,
			CaseFiles cases, Citizens citizens, Releases releases, CurrentUser user, Clock clock) {
		this.records = records;
		this.factsForRules = factsForRules;
		this.eligibility = eligibility;
		this.schemes = schemes;
		this.cases = cases;
		this.citizens = citizens;
		this.releases = releases;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * The schemes that can fit the citizen: those that accept where she comes from.
	 * Whether the lease starts inside a scheme's window is asked when one is chosen.
	 */
	@Transactional(readOnly = true)
	public List<Scheme> fitting(String caseNumber) {
		return this.schemes.all()
			.stream()
			.filter((scheme) -> scheme.acceptedOrigins().contains(this.releases.get(caseNumber).origin()))
			.toList();
	}

	/**
	 * The newest answers in the case.
	 */
	@Transactional(readOnly = true)
	public Optional<TargetGroupFacts> current(String caseNumber) {
		return this.records.current(caseNumber);
	}

	/**
	 * Whether the citizen is known to be under 18 today; then a team leader decides on
	 * ELIG-07.
	 */
	@Transactional(readOnly = true)
	public boolean isMinor(String caseNumber) {
		LocalDate bornOn = this.citizens.get(caseNumber).bornOn();
		return bornOn != null && bornOn.plusYears(18).isAfter(today());
	}

	/**
	 * Records the visitation and places the case under the scheme.
	 * @param caseNumber the case
	 * @param answers as filled in
	 * @throws RejectedInput at {@code scheme}, {@code plannedLeaseStart}, a question's
	 * key or a reason's key
	 */
	public void record(String caseNumber, TargetGroupAnswers answers) {
		Faults faults = new Faults();
		Optional<Scheme> scheme = fitting(caseNumber).stream()
			.filter((fitting) -> fitting.code().equals(answers.scheme()))
			.findFirst();
		faults.addIf(scheme.isEmpty(), "scheme", "Vælg en ordning fra listen");
		scheme.ifPresent((chosen) -> checkLeaseStart(chosen, answers.plannedLeaseStart(), faults));
		checkMinor(caseNumber, answers.answers(), faults);
		scheme.ifPresent((chosen) -> checkReasons(assess(caseNumber, chosen, answers), answers, faults));
		faults.throwIfAny();
		this.records.add(caseNumber, answers);
		this.cases.chooseScheme(caseNumber, answers.scheme());
	}

	/**
	 * Lays later answers over those of the visitation.
	 * @param caseNumber the case, visited before
	 * @param answers answer by question; those missing stay as they are
	 * @param reasons the caseworker's words by rule id
	 * @param decideOnWhatIsThere whether every condition must be answered now, each with
	 * a reason (RSL §§ 10, 11 b)
	 * @throws RejectedInput at a question's key or a reason's key
	 */
	void supplement(String caseNumber, Map<Question, Answer> answers, Map<String, String> reasons,
			boolean decideOnWhatIsThere) {
		TargetGroupAnswers before = required(caseNumber).answers();
		TargetGroupAnswers after = before.with(answers, reasons);
		Scheme scheme = this.schemes.find(after.scheme()).orElseThrow();
		EligibilityResult result = assess(caseNumber, scheme, after);
		Faults faults = new Faults();
		checkMinor(caseNumber, answers, faults);
		checkReasons(result, after, faults);
		if (decideOnWhatIsThere) {
			checkAllAnswered(caseNumber, assess(caseNumber, scheme, before), result, reasons, faults);
		}
		faults.throwIfAny();
		this.records.add(caseNumber, after);
	}

	/**
	 * What the conditions due in the phase say of the newest answers, today.
	 */
	EligibilityResult assess(String caseNumber, Phase phase) {
		TargetGroupAnswers answers = required(caseNumber).answers();
		return assess(caseNumber, this.schemes.find(answers.scheme()).orElseThrow(), answers, phase);
	}

	TargetGroupFacts required(String caseNumber) {
		return current(caseNumber)
			.orElseThrow(() -> new IllegalStateException("Case " + caseNumber + " has not been assessed yet"));
	}

	private EligibilityResult assess(String caseNumber, Scheme scheme, TargetGroupAnswers answers) {
		return assess(caseNumber, scheme, answers, Phase.VISITATION);
	}

	private EligibilityResult assess(String caseNumber, Scheme scheme, TargetGroupAnswers answers, Phase phase) {
		return this.eligibility.assess(this.factsForRules.gather(caseNumber, scheme, answers, this.user.id(), today()),
				phase);
	}

	private void checkLeaseStart(Scheme scheme, LocalDate plannedLeaseStart, Faults faults) {
		LocalDate today = today();
		if (plannedLeaseStart == null) {
			faults.addIf(scheme.entryTo() != null && scheme.entryTo().isBefore(today), "scheme",
					"Ordningen tager kun lejekontrakter, der begynder " + window(scheme)
							+ "; vælg en anden ordning, eller skriv, hvornår lejekontrakten begynder");
			return;
		}
		faults
			.addIf(!scheme.admits(plannedLeaseStart), "plannedLeaseStart",
					"Ordningen tager kun lejekontrakter, der begynder " + window(scheme)
							+ "; ret datoen, eller vælg en anden ordning")
			.addIf(plannedLeaseStart.isAfter(today.plusYears(YEARS_AHEAD)), "plannedLeaseStart",
					"Datoen ligger mere end to år ude i fremtiden; tjek årstallet");
	}

	private static String window(Scheme scheme) {
		String from = DanishDates.format(scheme.entryFrom());
		return (scheme.entryTo() != null) ? from + " til " + DanishDates.format(scheme.entryTo()) : "tidligst " + from;
	}

	private void checkMinor(String caseNumber, Map<Question, Answer> answers, Faults faults) {
		Answer accepted = answers.get(Question.MINOR_ACCEPTED);
		boolean minor = isMinor(caseNumber) || answers.get(Question.ADULT) == Answer.NO;
		faults.addIf(minor && (accepted == Answer.YES || accepted == Answer.NO) && !this.user.has(Role.TEAM_LEADER),
				Question.MINOR_ACCEPTED.key(),
				"Kun teamlederen kan tage stilling til en borger under 18 år; svar 'ved ikke endnu', og bed teamlederen "
						+ "tage opgaven 'Indhent manglende oplysninger'");
	}

	private static void checkReasons(EligibilityResult result, TargetGroupAnswers answers, Faults faults) {
		for (ConditionResult condition : result.with(Outcome.NOT_FULFILLED)) {
			boolean asked = !Question.of(condition.ruleId()).isEmpty();
			faults.addIf(asked && !answers.reasons().containsKey(condition.ruleId()),
					Question.reasonKey(condition.ruleId()),
					"Skriv til borgeren, hvorfor betingelsen ikke er opfyldt; teksten kommer i høringsbrevet");
		}
	}

	private void checkAllAnswered(String caseNumber, EligibilityResult before, EligibilityResult after,
			Map<String, String> reasons, Faults faults) {
		after.with(Outcome.UNKNOWN)
			.stream()
			.flatMap((condition) -> openQuestion(caseNumber, condition.ruleId()).stream())
			.forEach((question) -> faults.add(question.key(),
					"Svar ja eller nej ud fra det, der foreligger; et manglende samtykke er ikke i sig selv et nej "
							+ "(retssikkerhedsloven § 11 b)"));
		for (ConditionResult condition : before.with(Outcome.UNKNOWN)) {
			String reason = reasons.get(condition.ruleId());
			faults.addIf(reason == null || reason.isBlank(), Question.reasonKey(condition.ruleId()),
					"Skriv, hvad du bygger svaret på");
		}
	}

	private Optional<Question> openQuestion(String caseNumber, String ruleId) {
		List<Question> questions = Question.of(ruleId);
		return (questions.contains(Question.MINOR_ACCEPTED) && isMinor(caseNumber))
				? Optional.of(Question.MINOR_ACCEPTED) : questions.stream().findFirst();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
