package dk.udslusning.process.form.tenancy;

import java.util.Optional;
import java.util.Set;

import dk.udslusning.casefile.protection.ProtectedAddresses;
import dk.udslusning.casefile.stay.ShelterStay;
import dk.udslusning.casefile.stay.ShelterStays;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.Tenancy;

import org.springframework.stereotype.Component;

/**
 * "Ophold på boform slut": days that the shelter charged after all carry no own payment
 * in the refund (SEL § 163 a).
 */
@Component
class EndShelterStayForm implements TaskForm<StayEndFields> {

	private final ShelterStays stays;

	private final ProtectedAddresses addresses;

	private final ToldFacts facts;

	EndShelterStayForm(ShelterStays stays, ProtectedAddresses addresses, ToldFacts facts) {
		this.stays = stays;
		this.addresses = addresses;
		this.facts = facts;
	}

	@Override
	public String id() {
		return Tenancy.USER_TASK_END_SHELTER_STAY;
	}

	@Override
	public Class<StayEndFields> type() {
		return StayEndFields.class;
	}

	@Override
	public StayEndFields read(TaskContext context) {
		String caseNumber = context.caseNumber();
		Facts shown = this.facts.of(caseNumber, Set.of());
		Optional<ShelterStay> stay = this.stays.lasting(caseNumber);
		stay.ifPresent((lasting) -> shown.line("Ophold fra", lasting.begunOn())
			.line("Sted", this.addresses.shown(caseNumber, "boformens navn", lasting::place).orElse(null))
			.line("Boformen opkræver", lasting.charge().danishName())
			.line("Aftalt", lasting.agreed())
			.line("Ventes at slutte", lasting.expectedUntil()));
		shown.warningIf(stay.isEmpty(), "Opholdet er allerede registreret som slut.");
		return new StayEndFields(shown.markdown(), null, null, null, null, null);
	}

	@Override
	public Routing submit(TaskContext context, StayEndFields input) {
		this.stays.end(context.caseNumber(), input.end());
		return Routing.none();
	}

}
