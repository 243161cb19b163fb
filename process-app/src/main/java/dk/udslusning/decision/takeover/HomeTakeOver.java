package dk.udslusning.decision.takeover;

import dk.udslusning.casefile.deposit.DepositArrangement;
import dk.udslusning.casefile.deposit.DepositArrangements;
import dk.udslusning.casefile.home.HomeOffers;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.HomeWish;
import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.LeasePrices;
import dk.udslusning.casefile.lease.RegisterLease;
import dk.udslusning.casefile.tenancy.RegisterMovingIn;
import dk.udslusning.casefile.upkeep.HomeSearch;
import dk.udslusning.casefile.upkeep.RegisterHome;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.TakenOverDecision;
import dk.udslusning.rules.scheme.HomeKind;

import org.springframework.stereotype.Component;

/**
 * From the home to moving in: the home is assigned, leased and let as on the path.
 */
@Component
class HomeTakeOver {

	private final HomeSearch search;

	private final RegisterHome register;

	private final HomeRegister homes;

	private final HomeOffers offers;

	private final RegisterLease leases;

	private final LeasePrices prices;

	private final DepositArrangements deposits;

	private final RegisterMovingIn movingIn;

	private final Decisions decisions;

	HomeTakeOver(HomeSearch search, RegisterHome register, HomeRegister homes, HomeOffers offers, RegisterLease leases,
			LeasePrices prices, DepositArrangements deposits, RegisterMovingIn movingIn, Decisions decisions) {
		this.search = search;
		this.register = register;
		this.homes = homes;
		this.offers = offers;
		this.leases = leases;
		this.prices = prices;
		this.deposits = deposits;
		this.movingIn = movingIn;
		this.decisions = decisions;
	}

	void takeOver(String caseNumber, RunningCourse course) {
		HomePart part = course.home();
		TransitionalHome home = part.isRegistered() ? this.search.only(part.home()) : NewHomePart.NAMES
			.take(() -> this.register.register(course.newHome().report(course.lease(), course.deposit())));
		HomeWish wish = part.wish(home.id(), course.lease().leaseStart());
		namesFor(this.homes.get(home.id()).kind(), part.isRegistered())
			.take(() -> this.offers.takeOver(caseNumber, wish, part.assignedOn()));
		Lease lease = LeasePart.NAMES
			.take(() -> this.leases.signed(caseNumber, course.lease().terms(course.movingIn().movedInOn())));
		deposit(caseNumber, course);
		this.movingIn.register(caseNumber, course.movingIn().movingIn(course.support().needLevel()));
		if (course.lease().rentNow() != null) {
			this.prices.keep(lease, course.lease().nowCosts());
		}
	}

	/** What stands against the kind of home is said where its kind is asked about. */
	private static Fields namesFor(HomeKind kind, boolean registered) {
		String home = registered ? "home" : "homeKind";
		String lawful = switch (kind) {
			case YOUTH -> "youthGround";
			case ELDERLY -> "noElderlyDemand";
			default -> home;
		};
		return Fields.named("plannedLeaseStart", "leaseStart", "homeAvailable", lawful, "home", home);
	}

	private void deposit(String caseNumber, RunningCourse course) {
		DepositPart deposit = course.deposit();
		DepositArrangement arranged = DepositPart.NAMES.take(() -> this.deposits.arrange(caseNumber, deposit.answer()));
		if (deposit.isDecided()) {
			String what = deposit.isRefused() ? "Lånet til beboerindskuddet er afslået. " + deposit.depositReason()
					: "Lånet til beboerindskuddet er bevilget med " + deposit.loan() + ".";
			this.decisions.takeOver(TakenOverDecision.of(caseNumber, DecisionType.ENTRY_DEPOSIT_LOAN, arranged.id(),
					deposit.isRefused(), what, deposit.depositDecidedOn(), course.source()));
		}
	}

}
