package dk.udslusning.catalogue;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.money.Rounding;
import dk.udslusning.rules.rate.DatedRate;
import dk.udslusning.rules.rate.Rates;
import dk.udslusning.rules.rate.Unit;
import dk.udslusning.rules.refund.CompulsoryKind;
import dk.udslusning.rules.refund.CompulsoryKinds;
import dk.udslusning.rules.refund.MunicipalSettings;
import dk.udslusning.rules.refund.MunicipalSettings.DayRateToMonth;

/**
 * The dated data of the files, ours and the municipality's own over them, after every
 * check. Read once at start; never changed while the application runs.
 */
public final class Catalogue {

	private final Schemes schemes;

	private final Map<String, RateName> rateNames;

	private final Map<String, Layers<DatedRate>> rates;

	private final Map<String, Layers<CompulsoryKind>> kinds;

	private final Map<String, Layers<Setting>> settings;

	Catalogue(Schemes schemes, Map<String, RateName> rateNames, Map<String, Layers<DatedRate>> rates,
			Map<String, Layers<CompulsoryKind>> kinds, Map<String, Layers<Setting>> settings) {
		this.schemes = schemes;
		this.rateNames = new LinkedHashMap<>(rateNames);
		this.rates = rates;
		this.kinds = new LinkedHashMap<>(kinds);
		this.settings = settings;
	}

	/**
	 * The schemes.
	 * @return the schemes
	 */
	public Schemes schemes() {
		return this.schemes;
	}

	/**
	 * The names of the rates.
	 * @return each rate that the catalogue knows, also one without a value
	 */
	public Collection<RateName> rateNames() {
		return this.rateNames.values();
	}

	/**
	 * The name of a rate.
	 * @param code the rate's code
	 * @return the name, or nothing where the catalogue does not know the code
	 */
	public Optional<RateName> rateName(String code) {
		return Optional.ofNullable(this.rateNames.get(code));
	}

	/**
	 * The rates of the files, without what was confirmed in the application.
	 * @return the rates, to be asked by code and day
	 */
	public Rates fileRates() {
		return (code, day) -> {
			Layers<DatedRate> layers = this.rates.get(code);
			return (layers != null) ? layers.on(day) : Optional.empty();
		};
	}

	/**
	 * The kinds of compulsory payments on a day.
	 * @return the table, to be asked by code and day
	 */
	public CompulsoryKinds compulsoryKinds() {
		return (code, day) -> {
			Layers<CompulsoryKind> layers = this.kinds.get(code);
			return (layers != null) ? layers.on(day) : Optional.empty();
		};
	}

	/**
	 * The kinds of compulsory payments that the table has on a day.
	 * @param day the day
	 * @return the kinds, in the order of the files
	 */
	public List<CompulsoryKind> compulsoryKinds(LocalDate day) {
		return this.kinds.values().stream().flatMap((layers) -> layers.on(day).stream()).toList();
	}

	/**
	 * The municipality's choices on a day.
	 * @param day the day
	 * @return the choices
	 * @throws IllegalStateException where a setting has no value that day
	 */
	public MunicipalSettings settings(LocalDate day) {
		Setting dayRate = setting("OWN_PAYMENT_DAY_TO_MONTH", day);
		return new MunicipalSettings(DayRateToMonth.valueOf(dayRate.value()), dayRate.source(),
				rounding("TERM_ROUNDING", day), rounding("BENEFIT_ROUNDING", day));
	}

	/**
	 * The reduction of a month under which the municipality lets an amount stand.
	 * @param day the day on which the setting is asked for
	 * @return zero where no reduction is spared
	 */
	public Money sparedReduction(LocalDate day) {
		return Money.ofKroner(Long.parseLong(setting("SMALL_REDUCTION_SPARED", day).value()));
	}

	/**
	 * The days of the year on which the municipality is closed besides the holidays.
	 * @param day the day on which the setting is asked for
	 * @return month and day of each
	 */
	Set<MonthDay> closedDays(LocalDate day) {
		return Arrays.stream(setting("CLOSED_DAYS", day).value().split(" "))
			.filter((closed) -> !closed.isEmpty())
			.map((closed) -> MonthDay.parse("--" + closed))
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * How often evidence of an agreement on education or work is asked for, and how long
	 * the citizen has to answer.
	 * @param day the day on which the settings are asked for
	 * @return the choices
	 * @throws IllegalStateException where a setting has no value that day
	 */
	public EvidenceRhythm evidenceRhythm(LocalDate day) {
		return new EvidenceRhythm(Integer.parseInt(setting("AGREEMENT_EVIDENCE_MONTHS", day).value()),
				Integer.parseInt(setting("AGREEMENT_ANSWER_WORKING_DAYS", day).value()));
	}

	/**
	 * How many months before the end of a period its extension is assessed.
	 * @param day the day on which the setting is asked for
	 * @return 3 to 6
	 */
	public int extensionAssessmentMonths(LocalDate day) {
		return Integer.parseInt(setting("EXTENSION_ASSESSMENT_MONTHS", day).value());
	}

	/**
	 * How many working days after a task's due day a team leader is told of it.
	 * @param day the day on which the setting is asked for
	 * @return 1 to 99
	 * @throws IllegalStateException where the setting has no value that day
	 */
	public int escalationWorkingDays(LocalDate day) {
		return Integer.parseInt(setting("ESCALATION_WORKING_DAYS", day).value());
	}

	/**
	 * How many weeks the municipality allows itself from the enquiry until the citizen is
	 * assessed or refused (RSL § 3).
	 * @param day the day of the enquiry
	 * @return 1 to 99
	 * @throws IllegalStateException where the setting has no value that day
	 */
	public int visitationWeeks(LocalDate day) {
		return Integer.parseInt(setting("VISITATION_WEEKS", day).value());
	}

	/**
	 * How many weeks the municipality allows itself from the lease's first day until the
	 * refund is decided (RSL § 3).
	 * @param day the lease's first day
	 * @return 1 to 99
	 * @throws IllegalStateException where the setting has no value that day
	 */
	public int refundDecisionWeeks(LocalDate day) {
		return Integer.parseInt(setting("REFUND_DECISION_WEEKS", day).value());
	}

	private Rounding rounding(String code, LocalDate day) {
		Setting setting = setting(code, day);
		return new Rounding(RoundingMode.valueOf(setting.value()), setting.source());
	}

	private Setting setting(String code, LocalDate day) {
		return this.settings.get(code)
			.on(day)
			.orElseThrow(() -> new IllegalStateException(
					"Indstillingen " + code + " har ingen værdi den " + day + ": skriv den i settings.yaml"));
	}

	/**
	 * What a rate is called and counts.
	 *
	 * @param code the code
	 * @param label Danish name
	 * @param unit what its values count; amounts in øre
	 */
	public record RateName(String code, String label, Unit unit) {
	}

	/**
	 * When evidence of an agreement is due, as the municipality has chosen.
	 *
	 * @param months whole months from the agreement's start, again and again; at least 1
	 * @param answerWorkingDays working days that the citizen has to answer; at least 1
	 */
	public record EvidenceRhythm(int months, int answerWorkingDays) {
	}

	/**
	 * A municipal choice.
	 *
	 * @param value the choice
	 * @param source who chose it
	 */
	record Setting(String value, String source) {
	}

}
