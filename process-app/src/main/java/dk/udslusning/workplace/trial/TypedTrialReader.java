package dk.udslusning.workplace.trial;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.decision.trial.RefundTrial;
import dk.udslusning.decision.trial.RefundTrial.Payment;
import dk.udslusning.rules.money.DanishAmounts;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.money.NotAnAmount;
import dk.udslusning.rules.scheme.Origin;

/**
 * Reads what was typed. Every text that cannot be read is told at its field, all at once.
 */
final class TypedTrialReader {

	private static final Pattern COUNT = Pattern.compile("\\d{1,3}");

	private static final Pattern AREA = Pattern.compile("\\d{1,4}([.,]\\d{1,2})?");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu")
		.withResolverStyle(ResolverStyle.STRICT);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("M.uuuu")
		.withResolverStyle(ResolverStyle.STRICT);

	private final Faults faults = new Faults();

	private TypedTrialReader() {
	}

	/**
	 * Reads a trial.
	 * @param typed what was typed
	 * @return the trial; its own faults are the use case's to find
	 * @throws RejectedInput naming every text that cannot be read
	 */
	static RefundTrial read(TypedTrial typed) {
		TypedTrialReader reader = new TypedTrialReader();
		RefundTrial trial = reader.trial(typed);
		reader.faults.throwIfAny();
		return trial;
	}

	private RefundTrial trial(TypedTrial typed) {
		return new RefundTrial(typed.scheme(), month(typed.month()), origin(typed.origin()),
				new RefundTrial.Home(
						area(typed.areaM2()), amount("rent", typed.rent()), payments(typed.compulsory()), List.of()),
				household(typed),
				new RefundTrial.Benefit(typed.benefitApplied(), amount("benefitDecided", typed.benefitDecided()),
						false),
				new RefundTrial.OwnPayment(amount("ownPaymentEntered", typed.ownPaymentEntered()),
						amount("ownPaymentReduced", typed.ownPaymentReduced())),
				new RefundTrial.Days(day("leaseStart", typed.leaseStart()), day("leaseEnd", typed.leaseEnd()),
						day("movedIn", typed.movedIn()), day("movedOut", typed.movedOut()),
						day("discharged", typed.discharged()), day("lastLegalDay", typed.lastLegalDay()),
						day("benefitFrom", typed.benefitFrom()), null, List.of()));
	}

	private RefundTrial.Household household(TypedTrial typed) {
		return new RefundTrial.Household(count("adults", typed.adults()), count("children", typed.children()),
				count("shareNumber", typed.shareNumber()), amount("income", typed.income()),
				amount("wealth", typed.wealth()), typed.tenantHasIncome(), List.of(), typed.pension(),
				typed.severeMobilityHandicap(), typed.roundTheClockHelp(), typed.folkepension());
	}

	private List<Payment> payments(List<TypedTrial.TypedPayment> typed) {
		return typed.stream()
			.map((payment) -> new Payment(payment.kind(), amount("compulsory." + payment.kind(), payment.amount())))
			.toList();
	}

	private Money amount(String field, String text) {
		if (isEmpty(text)) {
			return null;
		}
		try {
			return DanishAmounts.parseNotNegative(text);
		}
		catch (NotAnAmount notAnAmount) {
			this.faults.add(field, notAnAmount.getMessage());
			return null;
		}
	}

	private Integer count(String field, String text) {
		if (isEmpty(text)) {
			return null;
		}
		if (!COUNT.matcher(text.strip()).matches()) {
			this.faults.add(field, "Skriv et helt tal, for eksempel 2");
			return null;
		}
		return Integer.valueOf(text.strip());
	}

	private BigDecimal area(String text) {
		if (isEmpty(text)) {
			return null;
		}
		if (!AREA.matcher(text.strip()).matches()) {
			this.faults.add("areaM2", "Skriv arealet i m², for eksempel 75 eller 62,5");
			return null;
		}
		return new BigDecimal(text.strip().replace(',', '.'));
	}

	private YearMonth month(String text) {
		if (isEmpty(text)) {
			return null;
		}
		try {
			return YearMonth.parse(text.strip(), MONTH);
		}
		catch (DateTimeParseException notAMonth) {
			this.faults.add("month", "Skriv måneden som mm.åååå, for eksempel 11.2026");
			return null;
		}
	}

	private LocalDate day(String field, String text) {
		if (isEmpty(text)) {
			return null;
		}
		try {
			return LocalDate.parse(text.strip(), DAY);
		}
		catch (DateTimeParseException notADay) {
			this.faults.add(field, "Skriv datoen som dd.mm.åååå, for eksempel 23.11.2026");
			return null;
		}
	}

	private Origin origin(String code) {
		return Arrays.stream(Origin.values()).filter((origin) -> origin.name().equals(code)).findFirst().orElse(null);
	}

	private static boolean isEmpty(String text) {
		return text == null || text.isBlank();
	}

}
