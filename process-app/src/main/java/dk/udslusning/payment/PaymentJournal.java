package dk.udslusning.payment;

import java.util.List;

import dk.udslusning.casefile.journal.JournalSource;
import dk.udslusning.casefile.journal.JournalSources;

import org.springframework.stereotype.Component;

/**
 * Whether a refund may be paid, in the journal.
 */
@Component
class PaymentJournal implements JournalSources {

	@Override
	public List<JournalSource> all() {
		return List.of(JournalSource.of("payment_gate", "Udbetaling prøvet")
			.day("cast(t.asked_at as date)")
			.at("t.asked_at")
			.who("t.asked_by")
			.text("Kan udbetales", "t.payable")
			.text("Bemærkning", "t.reasons"));
	}

}
