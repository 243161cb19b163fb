package dk.udslusning.process.form.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dk.udslusning.casefile.citizen.Agreed;
import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.hearing.HearingGrounds;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.names.Variables;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Rejections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@CaseFileDatabase
class SendHearingLetterFormIT {

	private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private RegisterTransition register;

	@Autowired
	private SafeContacts contacts;

	@Autowired
	private Hearings hearings;

	@Autowired
	private Letters letters;

	@Autowired
	private SendHearingLetterForm form;

	private TaskContext task;

	private long hearing;

	@BeforeEach
	void aHearingOfTenWorkingDays() {
		String caseNumber = this.register.register(Notices.fromCrisisCentre());
		this.contacts.agree(caseNumber, new Agreed().build());
		this.hearing = this.hearings.open(caseNumber, DecisionType.REFUSAL,
				new HearingGrounds(List.of("Du opholder dig ikke lovligt i Danmark."), null, false));
		this.hearings.writeLetter(this.hearing, 10);
		this.task = new TaskContext(caseNumber, "task-1", Map.of(Variables.HEARING_ID, this.hearing));
	}

	@ParameterizedTest
	@CsvSource({ "DIGITAL_POST, 2026-12-07, 2026-12-08T06:00:00", "HANDED_OVER, 2026-12-07, 2026-12-08T06:00:00",
			"PAPER_LETTER, 2026-12-15, 2026-12-16T06:00:00" })
	void countsTheDeadlineFromReceiptByTheChannel(Channel channel, LocalDate lastDay, String deadlineAt) {
		assertThat(this.form.submit(this.task, sent(MONDAY, channel)).variables())
			.isEqualTo(Map.of(Variables.HEARING_DEADLINE_AT, deadlineAt));
		assertThat(this.hearings.get(this.hearing).deadline()).isEqualTo(lastDay);
		assertThat(this.letters.latest(this.task.caseNumber(), LetterKind.HEARING))
			.hasValueSatisfying((letter) -> assertThat(letter.isSent()).isTrue());
	}

	@Test
	void startsNoDeadlineForALetterThatDidNotGoOut() {
		assertThat(Rejections
			.fieldsRefusedBy(() -> this.form.submit(this.task, sent(MONDAY.plusDays(1), Channel.DIGITAL_POST))))
			.containsExactly("sentOn");
		assertThat(this.hearings.get(this.hearing).deadline()).isNull();
	}

	private static SentLetterFields sent(LocalDate on, Channel channel) {
		return new SentLetterFields(null, null, null, on, channel, "sagsbehandler1", null);
	}

}
