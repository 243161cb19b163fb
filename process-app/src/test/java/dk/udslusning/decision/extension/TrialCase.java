package dk.udslusning.decision.extension;

import java.time.LocalDate;
import java.util.List;

import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.home.NewHome;
import dk.udslusning.casefile.home.SampleHomes;
import dk.udslusning.casefile.household.Household;
import dk.udslusning.casefile.household.HouseholdMember;
import dk.udslusning.casefile.household.Households;
import dk.udslusning.casefile.household.Relation;
import dk.udslusning.casefile.lease.LeaseTerms;
import dk.udslusning.casefile.lease.RegisterLease;
import dk.udslusning.rules.money.Money;
import dk.udslusning.testing.Notices;

import org.springframework.boot.test.context.TestComponent;

/**
 * A case of scheme A: a tenant with a child of 5, in the sample home at 8.150,00 kr. with
 * heat and antenna, from 1 December 2021; the 24 months end on 30 November 2023.
 * <p>
 * By hand for August 2023 with the shipped norm: 7.010 + 2.460 = 9.470,00. An income of
 * 17.000,00 after tax less 2.000,00 fixed costs leaves 5.530,00; the rent less a benefit
 * of 1.500,00 is 6.650,00; 1.120,00 is missing.
 */
@TestComponent
public class TrialCase {

	public static final LocalDate LAST_DAY = LocalDate.of(2023, 11, 30);

	public static final LocalDate ASSESSED_ON = LocalDate.of(2023, 8, 1);

	private final HomePath path;

	private final RegisterLease leases;

	private final Households households;

	TrialCase(HomePath path, RegisterLease leases, Households households) {
		this.path = path;
		this.leases = leases;
		this.households = households;
	}

	public String leased() {
		String caseNumber = this.path.open(Notices.fromASofa(), "FRIKOMMUNE_25");
		NewHome home = SampleHomes.family();
		this.path.assign(caseNumber, new NewHome(home.kind(), home.landlord(), false, home.address(), home.rooms(),
				home.areaHundredths(), home.rent(), home.payments(), home.deposit(), true, LocalDate.of(2021, 12, 1)));
		LeaseTerms good = HomePath.terms();
		this.leases.signed(caseNumber,
				new LeaseTerms(LocalDate.of(2021, 11, 23), LocalDate.of(2021, 12, 1), 24, good.deviations(),
						LocalDate.of(2021, 11, 20), good.rent(), false, good.heat(), null, good.antenna(), null, null,
						LocalDate.of(2021, 12, 1), null));
		this.households.keep(caseNumber,
				new Household(List.of(HouseholdMember.of(Relation.CHILD, LocalDate.of(2018, 5, 1))), null, false, false,
						false, false));
		return caseNumber;
	}

	/**
	 * The household's figures, with a proposal.
	 */
	public static ExtensionFacts facts(ExtensionProposal proposal, Integer months, String overrideReason) {
		return facts(Money.ofKroner(17_000), proposal, months, overrideReason);
	}

	public static ExtensionFacts facts(Money income, ExtensionProposal proposal, Integer months,
			String overrideReason) {
		return new ExtensionFacts(income, Money.ofKroner(2_000), Money.ofKroner(8_150), Money.ofKroner(1_500), null,
				proposal, months, overrideReason, null, null, null);
	}

}
