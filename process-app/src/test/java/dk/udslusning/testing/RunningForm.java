package dk.udslusning.testing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The form "Registrér igangværende forløb" as a caseworker fills it in, by field: one
 * person on cash benefit out of a homeless shelter, in a home of 75 m² at 7.500,00 kr.
 * <p>
 * By hand for December 2021 with the demo's rates, scheme A: benefit 15 % of 78.000 / 12
 * = 975,00; own payment 93,00 x 365 / 12 = 2.828,75; refund 7.500,00 - 975,00 - 2.828,75
 * = 3.696,25 kr.
 */
public final class RunningForm {

	/** Nobody has two refunds at once (ELIG-09), so each course is another person's. */
	private static final AtomicInteger SERIAL = new AtomicInteger(5000);

	private RunningForm() {
	}

	/**
	 * Scheme A, 24 months from the lease's start; moved in on its first day, granted,
	 * with a signed agreement and nothing done since.
	 * @param home the home's number in the register
	 */
	public static Map<String, Object> ofTheTrial(long home, LocalDate start) {
		Map<String, Object> form = granted(home, start, "FRIKOMMUNE_25", 24, "3.696,25");
		form.put("agreementOutcome", "SIGNED");
		form.put("agreementKind", "BEGIN_EDUCATION");
		form.put("agreementPlace", "VUC Vestegnen");
		form.put("agreementStartsOn", start.plusDays(53).toString());
		form.put("milestones", "Optaget, begyndt, første modul bestået");
		form.put("citizenSignedOn", start.minusDays(8).toString());
		form.put("municipalitySignedOn", start.minusDays(8).toString());
		return form;
	}

	/**
	 * Scheme B, 36 months; as for December 2026 in {@link WholeCase}.
	 */
	public static Map<String, Object> ofScheme63(long home, LocalDate start) {
		return granted(home, start, "ALMENBOLIG_63", 36, "3.355,58");
	}

	private static Map<String, Object> granted(long home, LocalDate start, String scheme, int months, String refund) {
		LocalDate registered = start.minusDays(8);
		Map<String, Object> form = new LinkedHashMap<>();
		form.put("source", "Den gamle sag 27.12.40-G01-17");
		form.put("receivedOn", registered.toString());
		form.put("channel", "SHELTER_NOTICE");
		form.put("name", "Prøve Rikke " + home);
		form.put("cpr", "010190-" + SERIAL.incrementAndGet());
		form.put("protection", "NONE");
		form.put("origin", "HOMELESS_SHELTER_110");
		form.put("shelter", "Forsorgshjemmet Kilden");
		form.put("admittedOn", registered.minusMonths(3).toString());
		form.put("digitalPost", "ONLY_CITIZEN");
		form.put("phone", "20 11 22 33");
		form.put("phoneHours", "Hverdage kl. 9-15");
		form.put("guidedOn", registered.toString());
		form.put("otherHelp", "Gældsrådgivning");
		form.put("consentAnswer", "GIVEN");
		form.put("consentGivenAs", "ORAL");
		form.put("consentPurpose", "Udslusning til egen bolig");
		form.put("consent1Kinds", "Ophold og hidtidig støtte");
		form.put("consent1From", "Boformen");
		form.put("scheme", scheme);
		form.put("assessedOn", registered.toString());
		form.put("reducedMentalFunction", "false");
		form.put("specialSocialProblems", "true");
		form.put("conditionsMet", true);
		form.put("planOfferedOn", registered.toString());
		form.put("planAccepted", "true");
		form.put("planGoals", "Egen bolig og ro om økonomien");
		form.put("supportOutcome", "GRANTED");
		form.put("supportDecidedOn", registered.toString());
		form.put("supportKind", "SECTION_85A");
		form.put("hoursPerMonth", "8");
		form.put("supplier", "Kommunens bostøtte");
		form.put("needs", "Hjælp til post, økonomi og naboer.");
		form.put("needLevel", "LOW");
		form.put("homeRegistered", "true");
		form.put("home", String.valueOf(home));
		form.put("assignedOn", registered.toString());
		form.put("leaseSignedOn", registered.toString());
		form.put("leaseStart", start.toString());
		form.put("periodMonths", String.valueOf(months));
		form.put("deviations", "Lejer kan ikke bytte boligen i perioden.");
		form.put("councilApprovedOn", registered.toString());
		form.put("rent", "7.500,00");
		form.put("deposit", "24.000,00");
		form.put("depositOutcome", "NOT_NEEDED");
		form.put("depositReason", "Borgeren betaler selv af opsparing");
		form.put("movedInOn", start.toString());
		form.put("keysOn", start.toString());
		form.put("dischargedOn", start.toString());
		form.put("extended", "false");
		form.put("benefitApplied", "true");
		form.put("benefitAppliedOn", start.toString());
		form.put("benefitAppliedBy", "TOGETHER");
		form.put("incomeKind", "CASH_BENEFIT");
		form.put("incomePer", "MONTH");
		form.put("income", "12.000,00");
		form.put("incomeFrom", start.withDayOfMonth(1).toString());
		form.put("grantInForce", "true");
		form.put("refund", refund);
		form.put("refundFrom", start.toString().substring(0, 7));
		form.put("refundDecidedOn", start.toString());
		form.put("benefitDecided", "975,00");
		form.put("benefitLetterOn", start.toString());
		form.put("ownPayment", scheme.equals("FRIKOMMUNE_25") ? "2.828,75" : "3.169,42");
		return form;
	}

}
