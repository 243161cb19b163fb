package dk.udslusning.casefile.consent;

import java.time.LocalDate;
import java.util.List;

import dk.udslusning.casefile.consent.StandingConsent.Use;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Rejections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@CaseFileDatabase
class StandingConsentsIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private RegisterTransition register;

	@Autowired
	private Consents fetching;

	@Autowired
	private StandingConsents consents;

	private String caseNumber;

	@BeforeEach
	void aConsentOfEachUse() {
		this.caseNumber = this.register.register(Notices.fromCrisisCentre());
		this.fetching.note(this.caseNumber, new GuidanceGiven(TODAY, "Ingen anden hjælp", ConsentAnswer.GIVEN,
				ConsentForm.ORAL, "sagen om udslusningsbolig", List.of(new GuidanceGiven.Line("helbred", "lægen"))));
		this.consents.give(this.caseNumber, to("navn og telefon", "boligforeningen"));
	}

	@Test
	void keepsThemApart() {
		assertThat(this.consents.of(this.caseNumber))
			.extracting(StandingConsent::use, StandingConsent::kinds, StandingConsent::party)
			.containsExactly(tuple(Use.FETCH, "helbred", "lægen"),
					tuple(Use.PASS_ON, "navn og telefon", "boligforeningen"));
		assertThat(this.fetching.of(this.caseNumber)).hasSize(1);
	}

	@Test
	void takesBackOneAndLeavesTheOther() {
		this.consents.withdraw(this.caseNumber, Use.PASS_ON, id(Use.PASS_ON));
		assertThat(this.consents.of(this.caseNumber)).extracting(StandingConsent::stands).containsExactly(true, false);
		this.consents.withdraw(this.caseNumber, Use.FETCH, id(Use.FETCH));
		assertThat(this.consents.of(this.caseNumber)).extracting(StandingConsent::withdrawnOn)
			.containsExactly(TODAY, TODAY);
	}

	@Test
	void takesBackNothingTwiceAndNothingOfAnotherCase() {
		long id = id(Use.PASS_ON);
		String other = this.register.register(Notices.fromHomelessShelter());
		assertThat(Rejections.fieldsRefusedBy(() -> this.consents.withdraw(other, Use.PASS_ON, id)))
			.containsExactly("consent");
		this.consents.withdraw(this.caseNumber, Use.PASS_ON, id);
		assertThat(Rejections.fieldsRefusedBy(() -> this.consents.withdraw(this.caseNumber, Use.PASS_ON, id)))
			.containsExactly("consent");
	}

	@Test
	void refusesABlanketConsentToPassOn() {
		assertThat(refusedAt(to("alle oplysninger", "boligforeningen"))).containsExactly("kinds");
		assertThat(refusedAt(to("navn", "alle myndigheder"))).containsExactly("toWhom");
	}

	@Test
	void asksForEverythingAtOnce() {
		assertThat(refusedAt(new NewDisclosure(" ", null, "", null, null))).containsExactly("kinds", "toWhom",
				"purpose", "givenAs", "givenOn");
		assertThat(refusedAt(
				new NewDisclosure("navn", "boligforeningen", "indflytning", ConsentForm.ORAL, TODAY.plusDays(1))))
			.containsExactly("givenOn");
	}

	private long id(Use use) {
		return this.consents.of(this.caseNumber)
			.stream()
			.filter((consent) -> consent.use() == use)
			.findFirst()
			.orElseThrow()
			.id();
	}

	private List<String> refusedAt(NewDisclosure given) {
		return Rejections.fieldsRefusedBy(() -> this.consents.give(this.caseNumber, given));
	}

	private static NewDisclosure to(String kinds, String toWhom) {
		return new NewDisclosure(kinds, toWhom, "indflytningen", ConsentForm.WRITTEN, TODAY);
	}

}
