package dk.udslusning.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.operations.demo.DemoCourse;

/**
 * An ordinary case under scheme B, from the notice to the letter with the decision: one
 * person on cash benefit out of a homeless shelter, in a home of 75 m² at 7.500,00 kr.
 * <p>
 * By hand for December 2026 with the demo's rates: benefit 15 % of 78.000 / 12 = 975,00;
 * own payment 104,20 x 365 / 12 = 3.169,42; refund 7.500,00 - 975,00 - 3.169,42 =
 * 3.355,58 kr.
 */
public final class WholeCase {

	/** Nobody has two refunds at once (ELIG-09), so each case is another person's. */
	private static final AtomicInteger SERIAL = new AtomicInteger(1233);

	private WholeCase() {
	}

	/**
	 * To the lease's first day, today by the clock, and the letter sent the same day.
	 */
	public static DemoCourse granted(CaseDriver driver, Clock clock, TransitionalHome home) {
		return granted(leased(driver, clock, home, LocalDate.now(clock)));
	}

	/**
	 * The same for a citizen of that name.
	 */
	public static DemoCourse granted(CaseDriver driver, Clock clock, TransitionalHome home, String name) {
		return granted(leased(driver, clock, home, LocalDate.now(clock), name));
	}

	private static DemoCourse granted(DemoCourse leased) {
		return leased.moveIn(Map.of()).applyForHousingBenefit().prepareGrant(Map.of()).approve().sendGrant();
	}

	/**
	 * To the signed lease and the deposit.
	 */
	public static DemoCourse leased(CaseDriver driver, Clock clock, TransitionalHome home, LocalDate leaseStart) {
		return leased(driver, clock, home, leaseStart, "Prøve Birgit " + home.id());
	}

	private static DemoCourse leased(CaseDriver driver, Clock clock, TransitionalHome home, LocalDate leaseStart,
			String name) {
		return DemoCourse
			.register(driver, clock, Staff.ANNA, Staff.LEADER,
					Map.of("name", name, "cpr", "010190-" + SERIAL.incrementAndGet()))
			.agreeSafeContact(Map.of())
			.inform(Map.of())
			.assess(Map.of())
			.support("HIGH")
			.offerAgreement()
			.findHome("FAMILY-" + home.id(), leaseStart)
			.prepareCalculation(Map.of())
			.approve()
			.acceptOffer()
			.registerLease(leaseStart, 60, "7.500,00", Map.of())
			.arrangeDeposit(Map.of());
	}

}
