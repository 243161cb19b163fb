package dk.udslusning.process.form.tenancy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

import dk.udslusning.casefile.contact.CitizenContact;
import dk.udslusning.casefile.contact.CitizenContacts;
import dk.udslusning.casefile.contact.ContactKind;
import dk.udslusning.casefile.stay.ShelterStays;
import dk.udslusning.process.engine.Reschedule;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.Tenancy;
import dk.udslusning.process.names.Variables;

import org.springframework.stereotype.Component;

/**
 * "Aftal ophold og betaling med boformen": tenancy and refund go on; the shelter's charge
 * is to be reduced. It is looked at again at noon of the day on which the stay should
 * end.
 */
@Component
class ArrangeShelterStayForm implements TaskForm<ShelterStayFields> {

	private final ShelterStays stays;

	private final CitizenContacts contacts;

	private final ToldFacts facts;

	ArrangeShelterStayForm(ShelterStays stays, CitizenContacts contacts, ToldFacts facts) {
		this.stays = stays;
		this.contacts = contacts;
		this.facts = facts;
	}

	@Override
	public String id() {
		return Tenancy.USER_TASK_ARRANGE_SHELTER_STAY;
	}

	@Override
	public Class<ShelterStayFields> type() {
		return ShelterStayFields.class;
	}

	@Override
	public ShelterStayFields read(TaskContext context) {
		LocalDate told = this.contacts.unhandled(context.caseNumber())
			.stream()
			.filter((contact) -> contact.kind() == ContactKind.SHELTER_RETURN)
			.map(CitizenContact::happenedOn)
			.findFirst()
			.orElse(null);
		return new ShelterStayFields(this.facts.of(context.caseNumber(), Set.of(ContactKind.SHELTER_RETURN)).markdown(),
				told, null, null, null, null);
	}

	@Override
	public Routing submit(TaskContext context, ShelterStayFields input) {
		this.stays.begin(context.caseNumber(), input.stay(), id());
		return Routing.none()
			.with(Variables.SHELTER_STAY_DUE_AT, Reschedule.text(input.expectedUntil().atTime(LocalTime.NOON)));
	}

}
