package dk.udslusning.decision.appeal;

import java.util.List;

import dk.udslusning.casefile.journal.JournalSource;
import dk.udslusning.casefile.journal.JournalSources;

import org.springframework.stereotype.Component;

/**
 * Appeals in the journal of their case.
 */
@Component
class AppealJournal implements JournalSources {

	@Override
	public List<JournalSource> all() {
		return List.of(
				JournalSource.of("appeal", "Klage modtaget")
					.day("t.received_on")
					.recorded()
					.coded("Kommet ved", "t.channel", (code) -> AppealChannel.valueOf(code).danishName())
					.text("Klager", "t.appellant_name")
					.text("", "t.words"),
				step("appeal_subject", "Klagens frist").text("Modtaget afgørelsen", "t.decision_received_on")
					.text("Hvorfra det er kendt", "t.received_reason")
					.text("Sidste dag", "t.last_day")
					.text("I tide", "t.in_time")
					.text("", "t.explanation")
					.text("Afgørelsen venter", "t.effect_waits")
					.text("Hvorfor", "t.effect_reason"),
				step("appeal_lateness", "Sen klage vurderet").text("Særlige grunde", "t.excused").text("", "t.reasons"),
				JournalSource.of("appeal_draft", "Udkast til genvurdering")
					.day("cast(t.prepared_at as date)")
					.at("t.prepared_at")
					.who("t.prepared_by")
					.internal(),
				step("appeal_limit_answer", "Fristen for genvurdering")
					.coded("", "t.answer", (code) -> LimitAnswer.valueOf(code).danishName())
					.text("", "t.note"),
				step("appeal_forwarding", "Klage sendt til Ankestyrelsen").day("t.sent_on")
					.text("", "t.statement")
					.text("Akter", "t.contents"),
				step("appeal_board_contact", "Ankestyrelsen spurgt").day("t.asked_on").text("", "t.note"),
				step("appeal_board_answer", "Svar fra Ankestyrelsen").day("t.received_on")
					.coded("Udfald", "t.outcome", (code) -> BoardOutcome.valueOf(code).danishName())
					.text("Journalnummer", "t.reference")
					.text("", "t.summary"),
				step("appeal_stance", "Klagen efter delvist medhold").day("t.told_on")
					.text("Fastholdes", "t.maintained")
					.text("", "t.note"),
				step("appeal_carried_out", "Klagens udfald ført ud i livet")
					.coded("", "t.measure", (code) -> Measure.valueOf(code).danishName())
					.text("", "t.note"),
				step("appeal_ending", "Klage afsluttet")
					.coded("", "t.ending", (code) -> AppealEnding.valueOf(code).danishName())
					.text("", "t.note"));
	}

	private static JournalSource step(String table, String kind) {
		return JournalSource.of(table, kind)
			.join("join appeal a on a.id = t.appeal_id")
			.caseNumber("a.case_number")
			.id("t.appeal_id")
			.day("cast(t.recorded_at as date)")
			.recorded();
	}

}
