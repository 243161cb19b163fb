package dk.udslusning.decision.repayment;

import java.util.List;

import dk.udslusning.casefile.journal.JournalSource;
import dk.udslusning.casefile.journal.JournalSources;

import org.springframework.stereotype.Component;

/**
 * Questions of repayment in the journal of their case.
 */
@Component
class RepaymentJournal implements JournalSources {

	@Override
	public List<JournalSource> all() {
		return List.of(
				JournalSource.of("repayment", "Tegn på ond tro noteret")
					.day("t.noted_on")
					.recorded()
					.text("Kilde", "t.source")
					.text("", "t.sign"),
				part("repayment_proposal", "Tilbagebetaling overvejes").day("cast(t.proposed_at as date)")
					.at("t.proposed_at")
					.who("t.proposed_by")
					.text("", "t.reasons"),
				JournalSource.of("repayment_draft", "Udkast til tilbagebetaling")
					.day("cast(t.prepared_at as date)")
					.at("t.prepared_at")
					.who("t.prepared_by")
					.internal()
					.amount("Beløb", "t.amount_oere"),
				part("repayment_ending", "Spørgsmål om tilbagebetaling afsluttet").day("cast(t.recorded_at as date)")
					.recorded()
					.coded("", "t.ending", (code) -> RepaymentEnding.valueOf(code).danishName())
					.text("", "t.note"));
	}

	private static JournalSource part(String table, String kind) {
		return JournalSource.of(table, kind)
			.join("join repayment r on r.id = t.repayment_id")
			.caseNumber("r.case_number")
			.id("t.repayment_id");
	}

}
