package dk.udslusning.casefile.upkeep;

import java.time.LocalDate;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.home.HomeConditions;
import dk.udslusning.casefile.home.HomeJournal;
import dk.udslusning.casefile.home.HomeJournalEntry;
import dk.udslusning.casefile.home.HomeOffers;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.HomeState;
import dk.udslusning.casefile.home.HomeWish;
import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.scheme.HomeKind;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static dk.udslusning.testing.Rejections.fieldsRefusedBy;
import static dk.udslusning.testing.Rejections.refusal;
import static org.assertj.core.api.Assertions.assertThat;

@CaseFileDatabase
class RegisterHomeIT {

	private static final LocalDate FROM = LocalDate.of(2026, 11, 1);

	@Autowired
	private RegisterHome registerHome;

	@Autowired
	private HomeRegister homes;

	@Autowired
	private HomeJournal journal;

	@Autowired
	private HomeOffers offers;

	@Autowired
	private HomePath path;

	@Autowired
	private Office office;

	@Test
	void keepsTheHomeAndWritesItDownWithoutItsAddress() {
		TransitionalHome home = this.registerHome.register(Reports.family("Pilevej 3,  1. tv."));
		assertThat(this.homes.get(home.id())).isEqualTo(home);
		assertThat(home.number()).isEqualTo(String.format("BOLIG-%06d", home.id()));
		assertThat(home.address().line()).isEqualTo("Pilevej 3, 1. tv., 2630 Taastrup");
		assertThat(home.areaHundredths()).isEqualTo(7550);
		assertThat(home.rent()).isEqualTo(Money.ofOere(750_000));
		assertThat(home.payments().total()).isEqualTo(Money.ofOere(50_000));
		assertThat(home.state()).isEqualTo(HomeState.AT_DISPOSAL);
		assertThat(this.journal.of(home.id())).singleElement()
			.extracting(HomeJournalEntry::text, HomeJournalEntry::recordedBy)
			.containsExactly(
					"Optaget i registret, til kommunens rådighed fra 01.11.2026. " + "Leje pr. måned: 7.500,00 kr.",
					"sagsbehandler1");
	}

	@Test
	void refusesTheSameHomeTwiceAndNamesTheFirst() {
		TransitionalHome first = this.registerHome.register(Reports.family("Pilevej 3, 1. tv."));
		assertThat(refusal(() -> this.registerHome.register(Reports.family("PILEVEJ 3 1 TV"))).faults()).singleElement()
			.satisfies((fault) -> {
				assertThat(fault.field()).isEqualTo("street");
				assertThat(fault.message())
					.startsWith("Boligen står allerede i registret som bolig " + first.id() + ".");
			});
		this.registerHome.register(Reports.family("Pilevej 3, 1. th."));
		assertThat(this.homes.all()).hasSize(2);
	}

	@Test
	void namesTheHomeOfAProtectedCitizenOnlyToWhoeverMaySeeItAndLogsThat() {
		TransitionalHome first = this.registerHome.register(Reports.family("Pilevej 3, 1. tv."));
		String caseNumber = this.path.open(Notices.fromCrisisCentre());
		this.offers.offer(caseNumber, new HomeWish(first.id(), LocalDate.of(2026, 12, 1), null, HomeConditions.none()));
		this.office.signIn("sagsbehandler2", Role.CASEWORKER);
		assertThat(again()).startsWith("Boligen står allerede i registret. Er den");
		assertThat(this.office.looks()).isEmpty();
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		assertThat(again()).startsWith("Boligen står allerede i registret som bolig " + first.id());
		assertThat(this.office.looks()).containsExactly(caseNumber + ": Boligens adresse, fundet ved vejnavn");
	}

	@Test
	void asksForAnAssignmentAgreementWithAPrivateLandlord() {
		assertThat(fieldsRefusedBy(() -> this.registerHome
			.register(Reports.of(HomeKind.PRIVATE, null, "Pilevej 4", Money.ofKroner(7500), null, FROM))))
			.containsExactly("assignmentAgreement");
		assertThat(this.registerHome
			.register(Reports.of(HomeKind.PRIVATE, true, "Pilevej 4", Money.ofKroner(7500), null, FROM))
			.assignmentAgreement()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "0,,rent", "-1,,rent", "999,,rent", "25001,,rent", "7500,-1,heat", "7500,7501,heat" })
	void refusesAmountsThatNoHomeCosts(long rent, Long heat, String field) {
		assertThat(fieldsRefusedBy(() -> this.registerHome.register(Reports.of(HomeKind.FAMILY, null, "Pilevej 5",
				Money.ofKroner(rent), (heat != null) ? Money.ofKroner(heat) : null, FROM))))
			.containsExactly(field);
		assertThat(this.homes.all()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "1996-11-22", "2028-11-24" })
	void refusesADayThirtyYearsBackOrTwoAhead(LocalDate day) {
		assertThat(fieldsRefusedBy(() -> this.registerHome
			.register(Reports.of(HomeKind.FAMILY, null, "Pilevej 5", Money.ofKroner(7500), null, day))))
			.containsExactly("atDisposalFrom");
	}

	private String again() {
		return refusal(() -> this.registerHome.register(Reports.family("Pilevej 3, 1. tv."))).faults()
			.stream()
			.map(FieldFault::message)
			.findFirst()
			.orElseThrow();
	}

}
