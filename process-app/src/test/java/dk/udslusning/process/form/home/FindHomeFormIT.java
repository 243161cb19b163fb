package dk.udslusning.process.form.home;

import java.time.LocalDate;
import java.util.Map;

import dk.udslusning.casefile.home.HomeOffer;
import dk.udslusning.casefile.home.HomeOffers;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.SampleHomes;
import dk.udslusning.casefile.home.YouthGround;
import dk.udslusning.process.form.Option;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.rules.eligibility.Answer;
import dk.udslusning.rules.scheme.HomeKind;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static dk.udslusning.testing.Rejections.fieldsRefusedBy;
import static org.assertj.core.api.Assertions.assertThat;

@CaseFileDatabase
class FindHomeFormIT {

	@Autowired
	private FindHomeForm form;

	@Autowired
	private HomePath path;

	@Autowired
	private HomeRegister homes;

	@Autowired
	private HomeOffers offers;

	@Autowired
	private Office office;

	private TaskContext task;

	@BeforeEach
	void openCase() {
		this.task = task(this.path.open(Notices.fromCrisisCentre()));
	}

	@Test
	void showsHomesWithPriceAndNoAddress() {
		long home = this.homes.add(SampleHomes.family()).id();
		FindHomeFields shown = this.form.read(this.task);
		assertThat(shown.homes()).contains(new Option("Bolig " + home
				+ ": almen familiebolig, 3 rum, 75 m², Taastrup Almene Boliger, leje 7.500,00 kr. og ydelser "
				+ "650,00 kr. pr. måned, ledig fra 01.11.2026", "FAMILY-" + home));
		assertThat(shown.toString()).doesNotContain("Prøvevej");
		assertThat(this.office.looks()).isEmpty();
		assertThat(shown.facts()).contains("1 voksen og børn: 2", "heraf 1 med plads til husstanden");
		assertThat(shown.plannedLeaseStart()).isEqualTo(LocalDate.of(2027, 1, 15));
	}

	@Test
	void putsTakenHomesLastAndSaysFromWhen() {
		long taken = this.path.lease(this.path.open(Notices.fromASofa(), "ALMENBOLIG_63"), null).homeId();
		long free = this.homes.add(SampleHomes.family()).id();
		assertThat(this.form.read(this.task).homes()).extracting(Option::value)
			.containsExactly("FAMILY-" + free, "FAMILY-" + taken);
		assertThat(this.form.read(this.task).homes().get(1).label()).endsWith("optaget fra 01.12.2026");
	}

	@Test
	void saysThatThePlaceIsKeptWhereNoHomeIsFree() {
		assertThat(this.form.read(this.task).facts()).contains("Ingen bolig er ledig", "beholder sin plads");
	}

	@Test
	void keepsTheChosenHomeWithWhatWasAssessed() {
		long home = this.homes.add(SampleHomes.of(HomeKind.YOUTH, false)).id();
		assertThat(
				this.form.submit(this.task, input("YOUTH-" + home, YouthGround.IN_EDUCATION, Answer.YES)).variables())
			.isEmpty();
		HomeOffer offer = this.offers.required(this.task.caseNumber());
		assertThat(offer.homeId()).isEqualTo(home);
		assertThat(offer.conditions().youthGround()).isEqualTo(YouthGround.IN_EDUCATION);
		assertThat(offer.conditions().residentMixAssessed()).isEqualTo(Answer.YES);
	}

	@Test
	void refusesAHomeAnotherHouseholdHas() {
		long taken = this.path.lease(this.path.open(Notices.fromASofa(), "ALMENBOLIG_63"), null).homeId();
		assertThat(fieldsRefusedBy(() -> this.form.submit(this.task, input("FAMILY-" + taken, null, null))))
			.containsExactly("home");
	}

	@Test
	void refusesANumberThatNoHomeHas() {
		assertThat(fieldsRefusedBy(() -> this.form.submit(this.task, input("FAMILY-987654321", null, null))))
			.containsExactly("home");
	}

	private static FindHomeFields input(String home, YouthGround ground, Answer mix) {
		return new FindHomeFields(null, null, home, LocalDate.of(2026, 12, 1), ground, null, mix, null);
	}

	private static TaskContext task(String caseNumber) {
		return new TaskContext(caseNumber, "task-1", Map.of());
	}

}
