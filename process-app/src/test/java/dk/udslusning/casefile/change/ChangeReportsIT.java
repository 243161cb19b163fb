package dk.udslusning.casefile.change;

import java.time.LocalDate;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Rejections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;

@CaseFileDatabase
@RecordApplicationEvents
class ChangeReportsIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private CaseFiles cases;

	@Autowired
	private ChangeReports reports;

	private String caseNumber;

	@BeforeEach
	void open() {
		this.caseNumber = this.cases.open(TODAY, "sagsbehandler1").caseNumber();
	}

	@Test
	void keepsWhatWasToldAndSaysSo(ApplicationEvents events) {
		ChangeReport report = this.reports.report(this.caseNumber, change(TODAY.minusMonths(2), TODAY.minusDays(3)));
		assertThat(this.reports.of(this.caseNumber)).containsExactly(report);
		assertThat(this.reports.open(this.caseNumber)).containsExactly(report);
		assertThat(report.reportedBy()).isEqualTo("sagsbehandler1");
		assertThat(events.stream(ChangeReported.class)).containsExactly(new ChangeReported(this.caseNumber));
	}

	@Test
	void takesAChangeThatIsStillToCome() {
		assertThat(this.reports.report(this.caseNumber, change(TODAY.plusMonths(3), TODAY)).effectiveOn())
			.isEqualTo(TODAY.plusMonths(3));
	}

	@Test
	void refusesWhatCannotBeAndStoresNothing() {
		assertThat(Rejections
			.fieldsRefusedBy(() -> this.reports.report(this.caseNumber, new ReportedChange(null, null, null, " "))))
			.containsExactly("kind", "effectiveOn", "knownOn", "text");
		assertThat(Rejections
			.fieldsRefusedBy(() -> this.reports.report(this.caseNumber, change(TODAY, TODAY.plusDays(1)))))
			.containsExactly("knownOn");
		assertThat(Rejections
			.fieldsRefusedBy(() -> this.reports.report(this.caseNumber, change(LocalDate.of(226, 11, 1), TODAY))))
			.containsExactly("effectiveOn");
		assertThat(this.reports.of(this.caseNumber)).isEmpty();
	}

	@Test
	void repeatsNoWordsInALog() {
		assertThat(change(TODAY, TODAY).toString()).doesNotContain("løn");
		assertThat(this.reports.report(this.caseNumber, change(TODAY, TODAY)).toString()).doesNotContain("løn");
	}

	private static ReportedChange change(LocalDate effectiveOn, LocalDate knownOn) {
		return new ReportedChange(ChangeKind.INCOME, effectiveOn, knownOn, "Har fået højere løn");
	}

}
