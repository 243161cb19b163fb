package dk.udslusning.casefile.reading;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.NoSuchCase;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Within one picture a case is read once, and never longer.
 */
@CaseFileDatabase
class OnePictureIT {

	@Autowired
	private OnePicture picture;

	@Autowired
	private CaseFiles cases;

	@Autowired
	private RegisterTransition notices;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void readsOnceWithinThePictureAndAnewAfterIt() {
		String caseNumber = this.notices.register(Notices.fromCrisisCentre());
		String within = this.picture.within(() -> {
			this.cases.get(caseNumber);
			giveTo(caseNumber, "sagsbehandler2");
			return this.cases.get(caseNumber).caseworker();
		});
		assertThat(within).isEqualTo("sagsbehandler1");
		assertThat(this.cases.get(caseNumber).caseworker()).isEqualTo("sagsbehandler2");
		giveTo(caseNumber, "sagsbehandler3");
		assertThat(this.cases.get(caseNumber).caseworker()).as("outside of a picture").isEqualTo("sagsbehandler3");
	}

	@Test
	void tellsCasesApart() {
		String one = this.notices.register(Notices.ofAnother());
		String other = this.notices.register(Notices.ofAnother());
		String read = this.picture
			.within(() -> this.cases.get(one).caseNumber() + this.cases.find(other).orElseThrow().caseNumber());
		assertThat(read).isEqualTo(one + other);
	}

	@Test
	void forgetsEverythingWhereTheWorkFails() {
		String caseNumber = this.notices.register(Notices.fromCrisisCentre());
		assertThatExceptionOfType(NoSuchCase.class).isThrownBy(() -> this.picture.within(() -> {
			this.cases.get(caseNumber);
			return this.cases.get("UDS-1999-000001");
		}));
		giveTo(caseNumber, "sagsbehandler2");
		assertThat(this.cases.get(caseNumber).caseworker()).isEqualTo("sagsbehandler2");
	}

	private void giveTo(String caseNumber, String caseworker) {
		this.jdbc.sql("update case_file set caseworker = :caseworker where case_number = :caseNumber")
			.param("caseworker", caseworker)
			.param("caseNumber", caseNumber)
			.update();
	}

}
