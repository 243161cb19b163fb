package dk.udslusning.casefile.citizen;

import java.time.LocalDate;
import java.util.List;

import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Rejections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@CaseFileDatabase
class SafeContactsIT {

	@Autowired
	private RegisterTransition register;

	@Autowired
	private Citizens citizens;

	@Autowired
	private SafeContacts contacts;

	private String caseNumber;

	@BeforeEach
	void aCaseFromACrisisCentre() {
		this.caseNumber = this.register.register(Notices.fromCrisisCentre());
	}

	@Test
	void keepsWhatWasAgreed() {
		this.contacts.agree(this.caseNumber, new Agreed().phone("87 65 43 21").callFirst().representative().build());
		SafeContact kept = this.contacts.get(this.caseNumber);
		assertThat(kept.phone()).isEqualTo("87 65 43 21");
		assertThat(kept.callFirst()).isTrue();
		assertThat(kept.digitalPost()).isEqualTo(DigitalPostAccess.ONLY_CITIZEN);
		assertThat(kept.representative())
			.isEqualTo(new Representative("Advokat Prøve", "Prøvevej 1, 2630 Taastrup", "Fuldmagt af 20.11.2026"));
		assertThat(kept.guardian()).isNull();
		assertThat(kept.agreedOn()).isEqualTo(LocalDate.of(2026, 11, 23));
	}

	@Test
	void writesToTheCitizenUnlessARepresentativeActsForHer() {
		assertThat(this.contacts.recipient(this.caseNumber).name()).isEqualTo("Mette Prøvesen");
		this.contacts.agree(this.caseNumber, new Agreed().representative().build());
		assertThat(this.contacts.recipient(this.caseNumber))
			.isEqualTo(new LetterRecipient("Advokat Prøve", "Prøvevej 1, 2630 Taastrup", true));
	}

	@Test
	void namesAnAnonymousCitizenLater() {
		String anonymous = this.register.register(Notices.anonymous());
		this.contacts.agree(anonymous, new Agreed().identity("Karen Prøvesen", "0101901111").build());
		Citizen citizen = this.citizens.get(anonymous);
		assertThat(citizen.displayName()).isEqualTo("Karen Prøvesen");
		assertThat(citizen.anonymous()).isFalse();
		assertThat(citizen.bornOn()).isEqualTo(LocalDate.of(1990, 1, 1));
	}

	@Test
	void refusesANumberWithoutANameForAnAnonymousCitizen() {
		String anonymous = this.register.register(Notices.anonymous());
		assertThat(refusedAt(anonymous, new Agreed().identity(null, "0101901111"))).containsExactly("citizenName");
	}

	@Test
	void refusesASecondNameOrNumber() {
		assertThat(refusedAt(this.caseNumber, new Agreed().identity("Karen Prøvesen", "0101901111")))
			.containsExactly("citizenName", "cpr");
	}

	@Test
	void linksAnotherOpenCaseOfTheSamePerson() {
		String second = this.register.register(Notices.ofTheDayBefore(Notices.fromCrisisCentre()));
		this.contacts.agree(second, new Agreed().linkTo(this.caseNumber).build());
		assertThat(this.citizens.linkedTo(second)).containsExactly(this.caseNumber);
		assertThat(this.citizens.linkedTo(this.caseNumber)).containsExactly(second);
	}

	@Test
	void refusesALinkToSomebodyElsesCase() {
		String stranger = this.register.register(Notices.fromASofa());
		assertThat(refusedAt(this.caseNumber, new Agreed().linkTo(stranger))).containsExactly("linkTo");
	}

	@Test
	void asksWhoElseReadsHerPost() {
		assertThat(refusedAt(this.caseNumber, new Agreed().digitalPost(DigitalPostAccess.OTHERS, null)))
			.containsExactly("digitalPostReaders");
		assertThat(
				refusedAt(this.caseNumber, new Agreed().digitalPost(DigitalPostAccess.ONLY_CITIZEN, "Tidligere mand")))
			.containsExactly("digitalPostReaders");
	}

	@Test
	void asksForTheNumberThatMustBeRung() {
		assertThat(refusedAt(this.caseNumber, new Agreed().phone(null).callFirst())).containsExactly("phone");
	}

	@Test
	void refusesAContactWithoutAnySafeWay() {
		assertThat(refusedAt(this.caseNumber,
				new Agreed().phone(null).postalAddress(null).digitalPost(DigitalPostAccess.UNKNOWN, null)))
			.containsExactly("phone");
	}

	@Test
	void refusesATelephoneOfSevenDigits() {
		assertThat(refusedAt(this.caseNumber, new Agreed().phone("1234567"))).containsExactly("phone");
		this.contacts.agree(this.caseNumber, new Agreed().phone("+45 12345678").build());
	}

	@Test
	void refusesARepresentativeWithoutReasonOrAddress() {
		assertThat(refusedAt(this.caseNumber, new Agreed().representative("Advokat Prøve", null, null)))
			.containsExactly("representativeReason", "representativeContact");
		assertThat(refusedAt(this.caseNumber, new Agreed().representative(null, null, "Fuldmagt")))
			.containsExactly("representativeName");
	}

	@Test
	void refusesAnInterpreterWithoutLanguage() {
		assertThat(refusedAt(this.caseNumber, new Agreed().interpreter(null))).containsExactly("language");
		this.contacts.agree(this.caseNumber, new Agreed().interpreter("Dari").build());
		assertThat(this.contacts.get(this.caseNumber).language()).isEqualTo("Dari");
	}

	private List<String> refusedAt(String number, Agreed agreed) {
		return Rejections.fieldsRefusedBy(() -> this.contacts.agree(number, agreed.build()));
	}

}
