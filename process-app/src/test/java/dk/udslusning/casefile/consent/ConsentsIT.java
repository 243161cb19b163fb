package dk.udslusning.casefile.consent;

import java.time.LocalDate;
import java.util.List;

import dk.udslusning.casefile.citizen.Agreed;
import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Rejections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@CaseFileDatabase
class ConsentsIT {

	private static final GuidanceGiven.Line STAY = new GuidanceGiven.Line("ophold og behov for støtte", "krisecentret");

	private static final GuidanceGiven.Line NOTHING = new GuidanceGiven.Line(null, null);

	@Autowired
	private RegisterTransition register;

	@Autowired
	private SafeContacts contacts;

	@Autowired
	private Consents consents;

	@Autowired
	private InformationLetter informationLetter;

	@Autowired
	private Letters letters;

	private String caseNumber;

	@BeforeEach
	void aCaseReceivedOnThe20th() {
		this.caseNumber = this.register.register(Notices.fromCrisisCentre());
	}

	@Test
	void keepsEachConsentWithKindsSourceAndCase() {
		this.consents.note(this.caseNumber,
				given(STAY, new GuidanceGiven.Line("helbred", "praktiserende læge"), NOTHING));
		assertThat(this.consents.of(this.caseNumber)).extracting(Consent::kinds, Consent::fromWhom, Consent::purpose)
			.containsExactly(tuple("ophold og behov for støtte", "krisecentret", "sagen om udslusningsbolig"),
					tuple("helbred", "praktiserende læge", "sagen om udslusningsbolig"));
	}

	@Test
	void keepsANoWithoutRefusingAnything() {
		this.consents.note(this.caseNumber, answered(ConsentAnswer.REFUSED, NOTHING));
		assertThat(this.consents.latest(this.caseNumber)).hasValueSatisfying((guidance) -> {
			assertThat(guidance.consentAnswer()).isEqualTo(ConsentAnswer.REFUSED);
			assertThat(guidance.consents()).isEmpty();
		});
	}

	@Test
	void refusesABlanketConsent() {
		assertThat(refusedAt(given(new GuidanceGiven.Line("alle oplysninger", "alle myndigheder"))))
			.containsExactly("consent1Kinds", "consent1From");
	}

	@Test
	void refusesHalfAConsent() {
		assertThat(refusedAt(given(STAY, new GuidanceGiven.Line("helbred", null),
				new GuidanceGiven.Line(null, "praktiserende læge"))))
			.containsExactly("consent2From", "consent3Kinds");
	}

	@Test
	void asksForAConsentWhereOneWasGiven() {
		assertThat(refusedAt(given(NOTHING))).containsExactly("consent1Kinds");
	}

	@Test
	void asksForFormAndCaseOfAConsent() {
		assertThat(refusedAt(new GuidanceGiven(LocalDate.of(2026, 11, 23), "Ingen anden hjælp", ConsentAnswer.GIVEN,
				null, null, List.of(STAY))))
			.containsExactly("consentGivenAs", "consentPurpose");
	}

	@Test
	void refusesAConsentBesideANo() {
		assertThat(refusedAt(answered(ConsentAnswer.REFUSED, STAY))).containsExactly("consent1Kinds", "consent1From");
	}

	@Test
	void takesATalkOnTheDayOfTheNoticeAndNoEarlier() {
		assertThat(refusedAt(talkOn(LocalDate.of(2026, 11, 19)))).containsExactly("guidedOn");
		assertThat(refusedAt(talkOn(LocalDate.of(2026, 11, 24)))).containsExactly("guidedOn");
		this.consents.note(this.caseNumber, talkOn(LocalDate.of(2026, 11, 20)));
		this.consents.note(this.caseNumber, talkOn(LocalDate.of(2026, 11, 23)));
	}

	@Test
	void writesWhatTheLawWantsWrittenBeforeTheFirstDecision() {
		this.consents.note(this.caseNumber, given(STAY));
		String body = this.letters.get(this.informationLetter.write(this.caseNumber)).body();
		assertThat(body).startsWith("Til Mette Prøvesen")
			.contains("§ 11, stk. 2", "§ 11 a", "§ 12", "§§ 164 og 165")
			.contains("- ophold og behov for støtte, fra krisecentret (gælder sagen om udslusningsbolig, givet "
					+ "mundtligt den 23.11.2026)")
			.endsWith("Venlig hilsen\nAnne Sommer\nPrøvelev Kommune\nTelefon 70 12 34 56\n")
			.doesNotContain("Krisecenter Prøvehus")
			.doesNotContain("0707614285");
	}

	@Test
	void tellsThatAMissingConsentRefusesNobody() {
		this.consents.note(this.caseNumber, answered(ConsentAnswer.REFUSED, NOTHING));
		assertThat(this.letters.get(this.informationLetter.write(this.caseNumber)).body()).contains("§ 11 b");
	}

	@Test
	void writesToTheRepresentativeAndSaysWhomItIsAbout() {
		this.contacts.agree(this.caseNumber, new Agreed().representative().build());
		assertThat(this.letters.get(this.informationLetter.write(this.caseNumber)).body())
			.startsWith("Til Advokat Prøve\n")
			.contains("Brevet går til dig som partsrepræsentant");
	}

	@Test
	void writesTheLetterOnceHoweverOftenItIsAsked() {
		long first = this.informationLetter.write(this.caseNumber);
		assertThat(this.informationLetter.write(this.caseNumber)).isEqualTo(first);
		assertThat(this.letters.of(this.caseNumber)).singleElement()
			.satisfies((letter) -> assertThat(letter.kind()).isEqualTo(LetterKind.INFORMATION_DUTY));
	}

	private List<String> refusedAt(GuidanceGiven given) {
		return Rejections.fieldsRefusedBy(() -> this.consents.note(this.caseNumber, given));
	}

	private static GuidanceGiven given(GuidanceGiven.Line... lines) {
		return new GuidanceGiven(LocalDate.of(2026, 11, 23), "Ingen anden hjælp", ConsentAnswer.GIVEN, ConsentForm.ORAL,
				"sagen om udslusningsbolig", List.of(lines));
	}

	private static GuidanceGiven answered(ConsentAnswer answer, GuidanceGiven.Line line) {
		return new GuidanceGiven(LocalDate.of(2026, 11, 23), "Ingen anden hjælp", answer, null, null, List.of(line));
	}

	private static GuidanceGiven talkOn(LocalDate day) {
		return new GuidanceGiven(day, "Ingen anden hjælp", ConsentAnswer.NOT_NEEDED, null, null, List.of());
	}

}
