package dk.udslusning.workplace.caseedit;

import java.time.LocalDate;
import java.util.List;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.CaseIsClosed;
import dk.udslusning.casefile.ChangedMeanwhile;
import dk.udslusning.casefile.CloseReason;
import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.NoSuchCase;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.citizen.Agreed;
import dk.udslusning.casefile.citizen.AddressProtection;
import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.casefile.citizen.SafeContact;
import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.household.Households;
import dk.udslusning.casefile.note.CaseNote;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.casefile.protection.ClosedPaper;
import dk.udslusning.decision.recalculation.Granted;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import dk.udslusning.testing.TenancyListens;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What is edited on the page. What a change of household or income does is tested where
 * it is done.
 */
@CaseFileDatabase
@Import({ HomePath.class, Granted.class, TenancyListens.class, ContactEdits.class, FactEdits.class })
@TestPropertySource(properties = "udslusning.catalogue.overlay=classpath:catalogue/demo-rates")
class CaseEditsIT {

	@Autowired
	private ContactEdits edits;

	@Autowired
	private FactEdits facts;

	@Autowired
	private Granted granted;

	@Autowired
	private HomePath path;

	@Autowired
	private SafeContacts contacts;

	@Autowired
	private Citizens citizens;

	@Autowired
	private Households households;

	@Autowired
	private CaseNotes notes;

	@Autowired
	private CaseFiles cases;

	@Autowired
	private Office office;

	@Test
	void agreesTheContactAnewAndNotesWhatChanged() {
		String caseNumber = agreed();
		TypedContact shown = this.edits.form(caseNumber).contact();
		assertThat(shown.phone()).isEqualTo("12 34 56 78");
		this.edits.save(caseNumber, with(shown, shown.version(), " 87 65 43 21 ", "ONLY_CITIZEN"));
		SafeContact contact = this.contacts.get(caseNumber);
		assertThat(contact.phone()).isEqualTo("87 65 43 21");
		assertThat(contact.postalAddress()).isEqualTo("Boks 7, 2630 Taastrup");
		assertThat(this.citizens.get(caseNumber).protection()).as("is not asked here")
			.isEqualTo(AddressProtection.NAME_AND_ADDRESS);
		assertThat(this.notes.of(caseNumber)).last()
			.extracting(CaseNote::subject, CaseNote::text)
			.isEqualTo(tuple("Sikker kontakt aftalt igen", "Ændret: telefon.").toList());
		assertThat(this.office.looks()).containsExactly(caseNumber + ": kontaktoplysningerne");
	}

	@Test
	void tellsEachFaultOfTheContactAtItsField() {
		String caseNumber = agreed();
		TypedContact shown = this.edits.form(caseNumber).contact();
		assertThat(faults(() -> this.edits.save(caseNumber, with(shown, shown.version(), "123", "ONLY_CITIZEN"))))
			.containsExactly("phone");
		assertThat(faults(() -> this.edits.save(caseNumber, with(shown, shown.version(), "12 34 56 78", "ALLE"))))
			.containsExactly("digitalPost");
		assertThat(
				faults(() -> this.edits.save(caseNumber, with(shown, shown.version(), "1".repeat(31), "ONLY_CITIZEN"))))
			.contains("phone");
		assertThat(this.contacts.get(caseNumber).phone()).isEqualTo("12 34 56 78");
	}

	@Test
	void refusesAContactThatAColleagueHasChanged() {
		String caseNumber = agreed();
		TypedContact shown = this.edits.form(caseNumber).contact();
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		this.edits.save(caseNumber, with(shown, shown.version(), "87 65 43 21", "ONLY_CITIZEN"));
		this.office.signIn("sagsbehandler1", Role.CASEWORKER);
		assertThatExceptionOfType(ChangedMeanwhile.class)
			.isThrownBy(() -> this.edits.save(caseNumber, with(shown, shown.version(), "11 11 11 11", "ONLY_CITIZEN")));
		assertThatExceptionOfType(ChangedMeanwhile.class)
			.isThrownBy(() -> this.edits.save(caseNumber, with(shown, null, "11 11 11 11", "ONLY_CITIZEN")));
		assertThat(this.contacts.get(caseNumber).phone()).isEqualTo("87 65 43 21");
	}

	@Test
	void leavesTheFirstAgreementToItsTask() {
		String caseNumber = this.path.open(Notices.fromCrisisCentre());
		TypedContact shown = this.edits.form(caseNumber).contact();
		assertThat(
				faults(() -> this.edits.save(caseNumber, with(shown, shown.version(), "12 34 56 78", "ONLY_CITIZEN"))))
			.containsExactly("");
	}

	@Test
	void readsWhatWasTypedOfAMove() {
		String caseNumber = this.granted.in2027(LocalDate.of(2027, 1, 15));
		long version = this.facts.form(caseNumber).version();
		this.facts.move(caseNumber,
				new TypedMove(version, "IN:CHILD", "12.3.2019", "1.3.2027", null, "Hun ringede selv"));
		FactsForm form = this.facts.form(caseNumber);
		assertThat(form.per()).isEqualTo("pr. år");
		assertThat(form.moves()).extracting(Choice::code, Choice::label)
			.contains(tuple("OUT:CHILD:2019-03-12", "Barnet, født 12.03.2019, flytter ud"));
		this.facts.move(caseNumber,
				new TypedMove(form.version(), "OUT:CHILD:2019-03-12", null, "31.3.2027", null, "Flyttet til faren"));
		assertThat(this.households.current(caseNumber).orElseThrow().members()).isEmpty();
	}

	@Test
	void takesTwinsForOneChoiceAndMovesOneOfThem() {
		String caseNumber = this.granted.in2027(LocalDate.of(2027, 1, 15));
		for (int twin = 0; twin < 2; twin++) {
			this.facts.move(caseNumber, new TypedMove(this.facts.form(caseNumber).version(), "IN:CHILD", "12.3.2019",
					"1.3.2027", null, "Hun ringede selv"));
		}
		FactsForm form = this.facts.form(caseNumber);
		assertThat(form.moves()).extracting(Choice::code).containsOnlyOnce("OUT:CHILD:2019-03-12");
		this.facts.move(caseNumber,
				new TypedMove(form.version(), "OUT:CHILD:2019-03-12", null, "31.3.2027", null, "Flyttet til faren"));
		assertThat(this.households.current(caseNumber).orElseThrow().members()).hasSize(1);
	}

	@Test
	void tellsWhatCannotBeRead() {
		String caseNumber = this.granted.in2027(LocalDate.of(2027, 1, 15));
		long version = this.facts.form(caseNumber).version();
		assertThat(faults(() -> this.facts.move(caseNumber,
				new TypedMove(version, "IN:OTHER_ADULT", "31.2.1990", "i morgen", "mange", "Ringede"))))
			.containsExactly("bornOn", "day", "othersIncome");
		assertThat(faults(() -> this.facts.move(caseNumber,
				new TypedMove(version, "OUT:CHILD:2019", null, "1.3.2027", null, "Ringede"))))
			.containsExactly("bornOn");
		assertThat(faults(
				() -> this.facts.earn(caseNumber, new TypedIncome(version, "TENANT", "WAGE", "-5", "1/3", "Ringede"))))
			.containsExactly("amount", "from");
		assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> this.facts.earn(caseNumber,
				new TypedIncome(null, "TENANT", "WAGE", "20.000", "1.3.2027", "Ringede")));
	}

	@Test
	void isOnlyForThoseWhoMayReadTheCase() {
		String caseNumber = this.granted.in2027(LocalDate.of(2027, 1, 15));
		this.contacts.agree(caseNumber, new Agreed().build());
		TypedContact shown = this.edits.form(caseNumber).contact();
		this.office.signIn("sagsbehandler2", Role.CASEWORKER);
		assertThatExceptionOfType(ClosedPaper.class).isThrownBy(() -> this.edits.form(caseNumber));
		assertThatExceptionOfType(ClosedPaper.class).isThrownBy(() -> this.edits.save(caseNumber, shown));
		assertThatExceptionOfType(ClosedPaper.class).isThrownBy(() -> this.facts.form(caseNumber));
		assertThatExceptionOfType(ClosedPaper.class).isThrownBy(() -> this.facts.move(caseNumber,
				new TypedMove(0L, "IN:CHILD", "12.3.2019", "1.3.2027", null, "Ringede")));
		assertThatExceptionOfType(ClosedPaper.class).isThrownBy(
				() -> this.facts.earn(caseNumber, new TypedIncome(0L, "TENANT", "NONE", null, "1.3.2027", "Ringede")));
		this.office.signIn("oekonomi", Role.FINANCE);
		assertThatExceptionOfType(ClosedPaper.class).isThrownBy(() -> this.edits.save(caseNumber, shown));
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		assertThatExceptionOfType(NoSuchCase.class).isThrownBy(() -> this.edits.form("UDS-1999-000001"));
	}

	@Test
	void refusesAClosedCase() {
		String caseNumber = agreed();
		TypedContact shown = this.edits.form(caseNumber).contact();
		this.cases.close(caseNumber, CloseReason.COMPLETED, LocalDate.of(2027, 1, 1));
		assertThatExceptionOfType(CaseIsClosed.class).isThrownBy(() -> this.edits.form(caseNumber));
		assertThatExceptionOfType(CaseIsClosed.class).isThrownBy(() -> this.edits.save(caseNumber, shown));
		assertThatExceptionOfType(CaseIsClosed.class).isThrownBy(() -> this.facts.form(caseNumber));
	}

	@Test
	void keepsWhatWasTypedOutOfTheLog() {
		String caseNumber = agreed();
		assertThat(this.edits.form(caseNumber).contact().toString()).isEqualTo("TypedContact");
		assertThat(this.edits.form(caseNumber)).hasToString("ContactForm");
		assertThat(new TypedMove(1L, "IN:CHILD", "12.3.2019", null, null, null)).hasToString("TypedMove");
		assertThat(new TypedIncome(1L, "TENANT", "WAGE", "1", null, null)).hasToString("TypedIncome");
	}

	private String agreed() {
		String caseNumber = this.path.open(Notices.fromCrisisCentre());
		this.contacts.agree(caseNumber, new Agreed().build());
		return caseNumber;
	}

	private static TypedContact with(TypedContact shown, Long version, String phone, String digitalPost) {
		return new TypedContact(version, digitalPost, shown.digitalPostReaders(), phone, shown.phoneHours(),
				shown.codeWord(), shown.callFirst(), shown.postalAddress(), shown.representativeName(),
				shown.representativeContact(), shown.representativeReason(), shown.guardianName(),
				shown.guardianScope(), shown.companion(), shown.needsInterpreter(), shown.language());
	}

	private static List<String> faults(Runnable refused) {
		return catchThrowableOfType(RejectedInput.class, refused::run).faults()
			.stream()
			.map(FieldFault::field)
			.toList();
	}

}
