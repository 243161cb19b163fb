package dk.udslusning.decision.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.access.Role;
import dk.udslusning.casefile.Faults;
import dk.udslusning.catalogue.Catalogue;
import dk.udslusning.catalogue.Catalogue.RateName;
import dk.udslusning.catalogue.RateConfirmation;
import dk.udslusning.catalogue.RateConfirmations;
import dk.udslusning.rules.explanation.Value;
import dk.udslusning.rules.money.NotAnAmount;
import dk.udslusning.rules.rate.DatedRate;
import dk.udslusning.rules.rate.Rates;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters a rate that is missing, or confirms or corrects one that nobody has confirmed.
 * Only a team leader may: the rate decides what every citizen in the same situation gets.
 */
@Service
@Transactional
public class ClarifyRate {

	/**
	 * The source's limit in characters, on the form and in the table.
	 */
	public static final int SOURCE_LIMIT = 300;

	/** Rates change little from year to year; a quarter is a slip of the finger. */
	private static final BigDecimal FAR = new BigDecimal("0.25");

	private static final int YEARS_BACK = 10;

	private static final int LONGEST_YEARS = 5;

	private final Rates rates;

	private final Catalogue catalogue;

	private final RateConfirmations confirmations;

	private final CurrentUser user;

	ClarifyRate(Rates rates, Catalogue catalogue, RateConfirmations confirmations, CurrentUser user) {
		this.rates = rates;
		this.catalogue = catalogue;
		this.confirmations = confirmations;
		this.user = user;
	}

	/**
	 * What is known of a rate that a case waits for.
	 * @param code the rate
	 * @param month the month it is asked for
	 * @throws IllegalStateException where the catalogue does not know the code
	 */
	@Transactional(readOnly = true)
	public UnclearRate of(String code, YearMonth month) {
		RateName name = this.catalogue.rateName(code)
			.orElseThrow(() -> new IllegalStateException("Satsen " + code + " står ikke i kataloget"));
		return new UnclearRate(code, name.label(), name.unit(), month, this.rates.find(code, month.atDay(1)),
				latest(code, month));
	}

	/**
	 * Keeps the rate, so that every case that waits for it goes on.
	 * @param code the rate
	 * @param month the month it is asked for, which the rate must cover
	 * @param answer what the team leader wrote
	 * @throws dk.udslusning.casefile.RejectedInput naming each faulty field:
	 * {@code value}, {@code validFrom}, {@code validTo}, {@code source}
	 */
	public void clarify(String code, YearMonth month, RateAnswer answer) {
		UnclearRate rate = of(code, month);
		Faults faults = new Faults();
		faults.addIf(!this.user.has(Role.TEAM_LEADER), "value", "Kun en teamleder kan indtaste eller bekræfte en sats");
		BigDecimal value = value(rate, answer, faults);
		checkPeriod(month, answer, faults);
		checkSource(answer.source(), faults);
		faults.throwIfAny();
		this.confirmations
			.confirm(new RateConfirmation(code, value, answer.validFrom(), answer.validTo(), answer.source().strip()));
	}

	private Optional<DatedRate> latest(String code, YearMonth month) {
		return IntStream.rangeClosed(1, YEARS_BACK)
			.mapToObj((years) -> this.rates.find(code, month.minusYears(years).atDay(1)))
			.flatMap(Optional::stream)
			.findFirst();
	}

	private static BigDecimal value(UnclearRate rate, RateAnswer answer, Faults faults) {
		if (answer.value() == null) {
			faults.add("value", "Skriv satsen i " + rate.unit().label());
			return null;
		}
		try {
			BigDecimal value = RateNumber.read(answer.value(), rate.unit());
			faults.addIf(value.signum() == 0, "value", "En sats er over 0");
			rate.latest().ifPresent((latest) -> {
				if (!answer.checked() && isFar(value, latest.value())) {
					faults.add("value", "Beløbet ligger langt fra den seneste kendte sats, "
							+ Value.of(latest.value(), latest.unit()).danish()
							+ ". Tjek det mod kilden; er det rigtigt, så sæt hak ud for, at du har tjekket det");
				}
			});
			return value;
		}
		catch (NotAnAmount notANumber) {
			faults.add("value", notANumber.getMessage());
			return null;
		}
	}

	private static boolean isFar(BigDecimal value, BigDecimal latest) {
		return value.subtract(latest).abs().compareTo(latest.multiply(FAR)) > 0;
	}

	private static void checkPeriod(YearMonth month, RateAnswer answer, Faults faults) {
		LocalDate first = month.atDay(1);
		LocalDate from = answer.validFrom();
		LocalDate to = answer.validTo();
		String asked = "satsen mangler for " + DanishDates.format(month);
		faults.addIf(from == null, "validFrom", "Skriv den første dag, satsen gælder")
			.addIf(from != null && from.isAfter(first), "validFrom",
					"Satsen skal gælde fra senest " + DanishDates.format(first) + "; " + asked)
			.addIf(to == null, "validTo", "Skriv den sidste dag, satsen gælder, som regel 31.12.")
			.addIf(to != null && to.isBefore(first), "validTo",
					"Satsen skal gælde til mindst " + DanishDates.format(first) + "; " + asked)
			.addIf(from != null && to != null && to.isBefore(from), "validTo", "Den sidste dag ligger før den første")
			.addIf(from != null && to != null && to.isAfter(from.plusYears(LONGEST_YEARS)), "validTo",
					"Satsen ville gælde i mere end " + LONGEST_YEARS + " år; tjek årstallet");
	}

	private static void checkSource(String source, Faults faults) {
		faults
			.addIf(source == null || source.isBlank(), "source",
					"Skriv, hvor satsen står, fx bekendtgørelsens nummer og dato")
			.addIf(source != null && source.length() > SOURCE_LIMIT, "source", "Skriv højst 300 tegn");
	}

}
