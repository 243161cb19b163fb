package dk.udslusning.process.form.regulation;

import java.util.Optional;

import dk.udslusning.decision.regulation.RateRegulations;
import dk.udslusning.decision.regulation.RegulationJournal;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.StartForm;
import dk.udslusning.process.form.Started;
import dk.udslusning.process.names.RateRegulation;
import dk.udslusning.process.names.Variables;

import org.springframework.stereotype.Component;

/**
 * "Satsregulering": a team leader starts it before or after its day.
 */
@Component
class RateRegulationForm implements StartForm<RegulationYearFields> {

	private final RateRegulations regulations;

	private final RegulationJournal journal;

	RateRegulationForm(RateRegulations regulations, RegulationJournal journal) {
		this.regulations = regulations;
		this.journal = journal;
	}

	@Override
	public String id() {
		return RateRegulation.START_EVENT_RATE_REGULATION;
	}

	@Override
	public Class<RegulationYearFields> type() {
		return RegulationYearFields.class;
	}

	@Override
	public Started submit(RegulationYearFields input) {
		dk.udslusning.decision.regulation.RateRegulation opened = this.regulations.open(input.year());
		this.journal.record(input.year(), id(), null, "Satsreguleringen for " + input.year() + " er startet");
		return new Started(opened.businessKey(), Optional.empty(),
				Routing.none().with(Variables.REGULATION_ID, opened.id()));
	}

}
