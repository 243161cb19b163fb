package dk.udslusning.casefile;

import java.time.LocalDate;

import dk.udslusning.testing.CaseFileDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@CaseFileDatabase
class CaseFilesIT {

	@Autowired
	private CaseFiles cases;

	@Test
	void numbersACaseByTheYearItWasReceived() {
		CaseFile opened = this.cases.open(LocalDate.of(2026, 11, 20), "sagsbehandler1");
		assertThat(opened.caseNumber()).matches("UDS-2026-\\d{6}");
		assertThat(this.cases.get(opened.caseNumber())).isEqualTo(opened);
	}

	@Test
	void keepsWhyAndWhenACaseWasClosed() {
		String caseNumber = this.cases.open(LocalDate.of(2026, 11, 20), "sagsbehandler1").caseNumber();
		this.cases.close(caseNumber, CloseReason.WITHDRAWN, LocalDate.of(2026, 12, 1));
		CaseFile closed = this.cases.get(caseNumber);
		assertThat(closed.status()).isEqualTo(CaseStatus.CLOSED);
		assertThat(closed.closeReason()).isEqualTo(CloseReason.WITHDRAWN);
		assertThat(closed.closedOn()).isEqualTo(LocalDate.of(2026, 12, 1));
		assertThatExceptionOfType(CaseIsClosed.class)
			.isThrownBy(() -> this.cases.chooseScheme(caseNumber, "ALMENBOLIG_63"));
	}

}
