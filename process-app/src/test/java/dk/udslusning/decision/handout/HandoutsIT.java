package dk.udslusning.decision.handout;

import java.time.LocalDate;
import java.util.List;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.agreement.AgreementKind;
import dk.udslusning.casefile.agreement.AgreementOutcome;
import dk.udslusning.casefile.agreement.AgreementProposal;
import dk.udslusning.casefile.agreement.Agreements;
import dk.udslusning.casefile.citizen.Agreed;
import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.consent.ConsentForm;
import dk.udslusning.casefile.consent.NewDisclosure;
import dk.udslusning.casefile.consent.StandingConsents;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.decision.ApprovalLevel;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.calculation.CalculationPreparation;
import dk.udslusning.decision.calculation.Calculations;
import dk.udslusning.decision.calculation.Prepared;
import dk.udslusning.decision.grant.GrantDecisions;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * What a caseworker gives into the citizen's hand. The amounts are those of the final
 * calculation by hand: 3.465,08 a month.
 */
@CaseFileDatabase
@Import(HomePath.class)
@TestPropertySource(properties = "udslusning.catalogue.overlay=classpath:catalogue/demo-rates")
class HandoutsIT {

	@Autowired
	private HomePath path;

	@Autowired
	private CalculationPreparation preparation;

	@Autowired
	private Calculations calculations;

	@Autowired
	private Approvals approvals;

	@Autowired
	private GrantDecisions grants;

	@Autowired
	private StandingConsents consents;

	@Autowired
	private Agreements agreements;

	@Autowired
	private SafeContacts contacts;

	@Autowired
	private Handouts handouts;

	@Autowired
	private Letters letters;

	@Autowired
	private Office office;

	private String caseNumber;

	@BeforeEach
	void aCase() {
		this.caseNumber = this.path.open(Notices.fromCrisisCentre());
	}

	@Test
	void showsOnOnePageWhatSheGetsWhenAndWhomToRing() {
		granted();
		assertThat(this.handouts.preview(this.caseNumber, LetterKind.OVERVIEW).text())
			.contains("Dit overblik for januar 2027")
			.contains("Refusion af husleje fra kommunen: 3.465,08 kr.")
			.contains("Tilbage at betale selv: 3.709,92 kr.")
			.contains("på din NemKonto den 04.01.2027, når du har søgt boligstøtte")
			.contains("Sidste dag med refusion af husleje er den 30.11.2028")
			.contains("Ring på 70 12 34 56")
			.doesNotContainIgnoringCase("krisecenter")
			.doesNotContain("Prøvevej");
		assertThat(this.letters.of(this.caseNumber)).noneMatch((letter) -> letter.kind() == LetterKind.OVERVIEW);
	}

	@Test
	void keepsWhatWasGivenWithItsDay() {
		granted();
		Letter given = this.letters
			.get(this.handouts.give(this.caseNumber, LetterKind.OVERVIEW, Channel.HANDED_OVER, false));
		assertThat(given.subject()).isEqualTo("Dit overblik for januar 2027");
		assertThat(given.sentOn()).isEqualTo(LocalDate.of(2026, 12, 10));
		assertThat(given.channel()).isEqualTo(Channel.HANDED_OVER);
	}

	@Test
	void showsNoAmountThatNobodyDecided() {
		assertThat(refused(LetterKind.OVERVIEW, Channel.HANDED_OVER, false)).containsExactly(
				"paper: Der er ikke afgjort et beløb for denne eller næste måned, så overblikket har intet at vise");
	}

	@Test
	void holdsBackWhatWouldNotBeSafe() {
		this.consents.give(this.caseNumber, disclosure());
		this.contacts.agree(this.caseNumber, new Agreed().callFirst().postalAddress(null).build());
		assertThat(refused(LetterKind.CONSENT_FORM, Channel.PAPER_LETTER, false)).hasSize(2)
			.anyMatch((fault) -> fault.startsWith("channel: Navn og adresse er beskyttet"))
			.anyMatch((fault) -> fault.startsWith("calledFirst: Det er aftalt at ringe først"));
		assertThat(this.letters.of(this.caseNumber)).isEmpty();
	}

	@Test
	void putsTheConsentsThatStandBeforeHerToSign() {
		assertThat(refused(LetterKind.CONSENT_FORM, Channel.HANDED_OVER, false)).singleElement()
			.satisfies((fault) -> assertThat(fault).startsWith("paper: Der er ikke noteret et samtykke"));
		this.consents.give(this.caseNumber, disclosure());
		assertThat(this.handouts.preview(this.caseNumber, LetterKind.CONSENT_FORM).text())
			.contains("- navn og telefonnummer, til boligforeningen, til brug for indflytningen")
			.contains("Dato og underskrift")
			.doesNotContain("Vi må hente disse oplysninger");
	}

	@Test
	void saysThatAnAgreementUnderThisSchemeIsAnOffer() {
		assertThat(refused(LetterKind.AGREEMENT_FORM, Channel.HANDED_OVER, false)).singleElement()
			.satisfies((fault) -> assertThat(fault).startsWith("paper: Der er ikke en aftale"));
		this.agreements.offer(this.caseNumber, AgreementProposal.offered(AgreementOutcome.ACCEPTED,
				AgreementKind.BEGIN_EDUCATION, "Prøvelev Erhvervsskole", LocalDate.of(2027, 1, 11), null));
		assertThat(this.handouts.preview(this.caseNumber, LetterKind.AGREEMENT_FORM).text())
			.contains("Tilbud om aftale om uddannelse eller arbejde")
			.contains("Den har ingen betydning for, om du får en bolig")
			.contains("Prøvelev Erhvervsskole")
			.contains("Du begynder den 11.01.2027");
	}

	@Test
	void offersAHomeWithItsApprovedBudgetAndWithoutItsAddress() {
		this.path.offer(this.caseNumber);
		assertThat(refused(LetterKind.HOME_OFFER, Channel.HANDED_OVER, false)).singleElement()
			.satisfies((fault) -> assertThat(fault).contains("ikke et godkendt budget"));
		this.preparation.prepareProvisional(this.caseNumber, Prepared.facts().build());
		long approval = this.calculations.calculateProvisional(this.caseNumber).approvalId();
		approve(approval);
		assertThat(this.handouts.preview(this.caseNumber, LetterKind.HOME_OFFER).text())
			.contains("Vi tilbyder dig en bolig")
			.contains("Du kan leje den fra den 01.12.2026")
			.contains("Refusion af husleje fra kommunen: 3.465,08 kr.")
			.contains("Tilbage at betale selv: 3.709,92 kr.")
			.contains("mister du ikke din plads")
			.doesNotContain("Prøvevej");
	}

	@Test
	void tellsTheLandlordOfAProtectedCitizenNoMoreThanTheLeaseNeeds() {
		assertThat(refused(LetterKind.LANDLORD, Channel.HANDED_OVER, false))
			.containsExactly("paper: Der er ikke anvist en bolig i sagen");
		long home = this.path.assign(this.caseNumber);
		assertThat(refused(LetterKind.LANDLORD, Channel.DIGITAL_POST, false)).singleElement()
			.satisfies((fault) -> assertThat(fault).startsWith("channel: Brevet går til udlejeren"));
		String text = this.letters
			.get(this.handouts.give(this.caseNumber, LetterKind.LANDLORD, Channel.HANDED_OVER, false))
			.body();
		assertThat(text)
			.contains("Vi anviser boligen BOLIG-%06d til Mette Prøvesen fra den 01.12.2026.".formatted(home))
			.doesNotContain("Til Mette Prøvesen")
			.doesNotContainIgnoringCase("krisecenter")
			.doesNotContainIgnoringCase("forsorgshjem")
			.doesNotContain("§ 109")
			.doesNotContain("0707614285")
			.doesNotContain("Prøvevej")
			.doesNotContainIgnoringCase("beskyttet")
			.doesNotContain("refusion")
			.doesNotContain("din sagsbehandler");
	}

	@Test
	void asksForTheChoices() {
		assertThat(refused(null, null, false)).hasSize(2);
		assertThat(refused(LetterKind.REFUSAL, Channel.HANDED_OVER, false))
			.containsExactly("paper: Vælg, hvad borgeren skal have");
	}

	private static NewDisclosure disclosure() {
		return new NewDisclosure("navn og telefonnummer", "boligforeningen", "indflytningen", ConsentForm.WRITTEN,
				LocalDate.of(2026, 11, 23));
	}

	private void granted() {
		this.path.moveIn(this.caseNumber, NeedLevel.LOW);
		this.preparation.prepareFinal(this.caseNumber, Prepared.facts().build());
		approve(this.calculations.calculateFinal(this.caseNumber).approvalId());
		this.grants.issue(this.caseNumber);
		this.contacts.agree(this.caseNumber, new Agreed().build());
	}

	private void approve(long approvalId) {
		this.office.signIn("sagsbehandler2", Role.CASEWORKER);
		this.approvals.approve(approvalId, ApprovalLevel.COLLEAGUE, "Beløbet er regnet efter");
		this.office.signIn("sagsbehandler1", Role.CASEWORKER);
	}

	private List<String> refused(LetterKind kind, Channel channel, boolean calledFirst) {
		RejectedInput rejected = catchThrowableOfType(RejectedInput.class,
				() -> this.handouts.give(this.caseNumber, kind, channel, calledFirst));
		return rejected.faults().stream().map(HandoutsIT::words).toList();
	}

	private static String words(FieldFault fault) {
		return fault.field() + ": " + fault.message();
	}

}
