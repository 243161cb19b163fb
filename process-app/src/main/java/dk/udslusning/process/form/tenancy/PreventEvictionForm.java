package dk.udslusning.process.form.tenancy;

import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

import dk.udslusning.casefile.arrears.ArrearsStep;
import dk.udslusning.casefile.arrears.RentArrears;
import dk.udslusning.casefile.contact.ContactKind;
import dk.udslusning.payment.PaymentStanding;
import dk.udslusning.payment.PaymentStandings;
import dk.udslusning.process.engine.Reschedule;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.Tenancy;
import dk.udslusning.process.names.Variables;

import org.springframework.stereotype.Component;

/**
 * "Afværg udsættelse af boligen": first whether our own payment was late or held, then
 * what is owed and agreed. It comes back on the day that was set, until it is settled.
 */
@Component
class PreventEvictionForm implements TaskForm<PreventEvictionFields> {

	private static final LocalTime MORNING = LocalTime.of(10, 0);

	private final RentArrears arrears;

	private final PaymentStandings payments;

	private final ToldFacts facts;

	PreventEvictionForm(RentArrears arrears, PaymentStandings payments, ToldFacts facts) {
		this.arrears = arrears;
		this.payments = payments;
		this.facts = facts;
	}

	@Override
	public String id() {
		return Tenancy.USER_TASK_PREVENT_EVICTION;
	}

	@Override
	public Class<PreventEvictionFields> type() {
		return PreventEvictionFields.class;
	}

	@Override
	public PreventEvictionFields read(TaskContext context) {
		String caseNumber = context.caseNumber();
		Optional<ArrearsStep> last = this.arrears.open(caseNumber);
		return new PreventEvictionFields(facts(caseNumber, last), last.map(ArrearsStep::amount).orElse(null),
				last.map(ArrearsStep::sinceDay).orElse(null), last.map(ArrearsStep::noticeOn).orElse(null),
				last.map(ArrearsStep::courtOn).orElse(null), last.map(ArrearsStep::ownPart).orElse(null), null, null,
				null);
	}

	@Override
	public Routing submit(TaskContext context, PreventEvictionFields input) {
		ArrearsStep step = this.arrears.act(context.caseNumber(), input.action(), id());
		Routing routing = Routing.none().with(Variables.ARREARS_SETTLED, step.settled());
		return step.settled() ? routing
				: routing.with(Variables.ARREARS_DUE_AT, Reschedule.text(step.nextOn().atTime(MORNING)));
	}

	private String facts(String caseNumber, Optional<ArrearsStep> last) {
		Facts shown = new Facts();
		PaymentStanding ours = this.payments.of(caseNumber);
		ours.remarks().forEach(shown::warning);
		if (ours.onTime()) {
			shown.note("Vores udbetaling er frigivet til tiden og holdes ikke tilbage.");
		}
		last.ifPresent((step) -> shown.line("Aftalt sidst", step.agreed()).line("Af", step.recordedBy()));
		return shown.markdown() + "\n"
				+ this.facts.of(caseNumber, Set.of(ContactKind.RENT_ARREARS, ContactKind.EVICTION_NOTICE)).markdown();
	}

}
