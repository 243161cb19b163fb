package dk.udslusning.process.form.intake;

import java.time.LocalDate;
import java.util.Map;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.citizen.AddressProtection;
import dk.udslusning.casefile.citizen.DigitalPostAccess;
import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.consent.ConsentAnswer;
import dk.udslusning.casefile.consent.ConsentForm;
import dk.udslusning.casefile.consent.Consents;
import dk.udslusning.casefile.contact.CitizenContacts;
import dk.udslusning.casefile.contact.CitizenMessage;
import dk.udslusning.casefile.contact.ContactKind;
import dk.udslusning.casefile.protection.ProtectedAddresses;
import dk.udslusning.process.form.Option;
import dk.udslusning.process.form.Started;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.names.Variables;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import dk.udslusning.testing.Rejections;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@CaseFileDatabase
class IntakeFormsIT {

	@Autowired
	private NewTransitionForm newTransition;

	@Autowired
	private CitizenContactForm citizenContact;

	@Autowired
	private AgreeSafeContactForm agreeSafeContact;

	@Autowired
	private InformCitizenForm informCitizen;

	@Autowired
	private SafeContacts safeContacts;

	@Autowired
	private Consents consents;

	@Autowired
	private CitizenContacts contacts;

	@Autowired
	private Office office;

	@Test
	void startsACaseWithNothingInTheEngineButItsNumber() {
		Started started = this.newTransition.submit(Notices.fromCrisisCentre());
		assertThat(started.businessKey()).matches("UDS-2026-\\d{6}");
		assertThat(started.routing().variables()).isEmpty();
	}

	@Test
	void showsTheFactsOfTheNoticeAndLogsTheLookAtTheShelter() {
		TaskContext task = started();
		SafeContactFields shown = this.agreeSafeContact.read(task);
		assertThat(shown.facts()).contains("**Borger:** Mette Prøvesen", "**CPR-nummer:** 070761-4285",
				"**Sted:** Krisecenter Prøvehus", "**Forventet udskrivning:** 15.01.2027",
				"nævn ikke adresse eller opholdssted for andre");
		assertThat(shown.nameMissing()).isFalse();
		assertThat(shown.cprMissing()).isFalse();
		assertThat(shown.phone()).isEqualTo("12 34 56 78");
		assertThat(this.office.looks()).hasSize(1);
	}

	@Test
	void hidesTheShelterFromColleagues() {
		TaskContext task = started();
		this.office.signIn("sagsbehandler2", Role.CASEWORKER);
		assertThat(this.agreeSafeContact.read(task).facts()).doesNotContain("Krisecenter Prøvehus")
			.contains(ProtectedAddresses.HIDDEN);
		assertThat(this.office.looks()).isEmpty();
	}

	@Test
	void offersToLinkAnotherOpenCaseOfThePerson() {
		TaskContext first = started();
		SafeContactFields shown = this.agreeSafeContact
			.read(task(this.newTransition.submit(Notices.ofTheDayBefore(Notices.fromCrisisCentre()))));
		assertThat(shown.otherCase()).isTrue();
		assertThat(shown.otherCases()).containsExactly(new Option("Sag " + first.caseNumber(), first.caseNumber()));
		assertThat(shown.facts()).contains("Der er en anden åben sag for samme person: " + first.caseNumber());
	}

	@Test
	void hintsAtANumberThatFailsModulus11() {
		TaskContext task = anonymous();
		this.agreeSafeContact.submit(task, fields("Karen Prøvesen", "010190-1111"));
		assertThat(this.agreeSafeContact.read(task).facts()).contains("består ikke modulus 11");
	}

	@Test
	void asksForNameAndNumberOnlyWhereTheyAreMissing() {
		SafeContactFields shown = this.agreeSafeContact.read(anonymous());
		assertThat(shown.nameMissing()).isTrue();
		assertThat(shown.cprMissing()).isTrue();
		assertThat(shown.facts()).contains("Anonym borger", "mangler; skal kendes før første udbetaling");
	}

	@Test
	void storesTheAgreementAndRaisesTheVersion() {
		TaskContext task = started();
		Long before = this.agreeSafeContact.version(task);
		assertThat(this.agreeSafeContact.submit(task, fields(null, null)).variables()).isEmpty();
		assertThat(this.safeContacts.get(task.caseNumber()).agreedOn()).isEqualTo(LocalDate.of(2026, 11, 23));
		assertThat(this.agreeSafeContact.version(task)).isGreaterThan(before);
	}

	@Test
	void proposesTodayAndThisCaseForGuidanceAndConsent() {
		TaskContext task = started();
		GuidanceFields shown = this.informCitizen.read(task);
		assertThat(shown.guidedOn()).isEqualTo(LocalDate.of(2026, 11, 23));
		assertThat(shown.consentPurpose()).isEqualTo("sag " + task.caseNumber() + " om udslusningsbolig");
		assertThat(shown.facts()).contains("Ring først");
	}

	@Test
	void storesGuidanceAndConsent() {
		TaskContext task = started();
		this.informCitizen.submit(task, guidance(ConsentAnswer.GIVEN, "helbred", "praktiserende læge"));
		assertThat(this.consents.of(task.caseNumber())).singleElement()
			.satisfies((consent) -> assertThat(consent.fromWhom()).isEqualTo("praktiserende læge"));
	}

	@Test
	void namesTheFieldOfABlanketConsent() {
		TaskContext task = started();
		assertThat(Rejections.fieldsRefusedBy(() -> this.informCitizen.submit(task,
				guidance(ConsentAnswer.GIVEN, "alle oplysninger", "krisecentret"))))
			.containsExactly("consent1Kinds");
	}

	@Test
	void handsTheMessageToItsCaseUnderItsId() {
		TaskContext task = started();
		Started contact = this.citizenContact.submit(new CitizenMessage("Mette Prøvesen", ContactKind.WITHDRAWN,
				LocalDate.of(2026, 11, 23), "Ringede selv"));
		assertThat(contact.caseNumber()).contains(task.caseNumber());
		assertThat(contact.routing().variables())
			.isEqualTo(Map.of(Variables.CONTACT_ID, this.contacts.of(task.caseNumber()).get(0).id()));
	}

	private TaskContext started() {
		return task(this.newTransition.submit(Notices.fromCrisisCentre()));
	}

	private TaskContext anonymous() {
		return task(this.newTransition.submit(Notices.anonymous()));
	}

	private static TaskContext task(Started started) {
		return new TaskContext(started.businessKey(), "task-1", Map.of());
	}

	private static SafeContactFields fields(String name, String cpr) {
		return new SafeContactFields(null, null, null, null, null, null, name, cpr, AddressProtection.NAME_AND_ADDRESS,
				null, DigitalPostAccess.ONLY_CITIZEN, null, "12 34 56 78", null, null, null, null, null, null, null,
				null, null, null, null, null);
	}

	private static GuidanceFields guidance(ConsentAnswer answer, String kinds, String from) {
		return new GuidanceFields(null, LocalDate.of(2026, 11, 23), true, "Ingen", answer, ConsentForm.ORAL,
				"sagen om udslusningsbolig", kinds, from, null, null, null, null);
	}

}
