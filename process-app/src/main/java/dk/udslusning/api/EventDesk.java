package dk.udslusning.api;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.access.Role;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.NoSuchCase;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.SenderReference;
import dk.udslusning.casefile.contact.ContactKind;
import dk.udslusning.casefile.contact.OutsideMessage;
import dk.udslusning.casefile.contact.ReportedEvents;
import dk.udslusning.casefile.referral.Referrals;
import dk.udslusning.casefile.referral.ReferringShelter;
import jakarta.validation.Validator;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Hands in what another system reports, where the signed-in user may report it: the
 * office's own systems in every case, a shelter what a shelter knows, in the cases of its
 * notices. A case that is not hers does not exist.
 */
@Component
class EventDesk {

	private static final Set<ContactKind> OF_SHELTERS = EnumSet.of(ContactKind.SHELTER_RETURN,
			ContactKind.CONTACT_CHANGED, ContactKind.PROTECTION_CHANGED, ContactKind.NOTE);

	private final ReportedEvents events;

	private final Referrals referrals;

	private final CaseFiles cases;

	private final Senders senders;

	private final CurrentUser user;

	private final Validator validator;

	EventDesk(ReportedEvents events, Referrals referrals, CaseFiles cases, Senders senders, CurrentUser user,
			Validator validator) {
		this.events = events;
		this.referrals = referrals;
		this.cases = cases;
		this.senders = senders;
		this.user = user;
		this.validator = validator;
	}

	/**
	 * Takes the report down.
	 * @return whether it is new
	 */
	boolean report(String caseNumber, EventRequest request) {
		Optional<ReferringShelter> shelter = this.senders.shelterOf(this.user);
		requireCase(caseNumber, shelter);
		check(request, shelter.isPresent());
		OutsideMessage told = new OutsideMessage(caseNumber, request.kind(), request.happenedOn(), request.text());
		String source = shelter.map(ReferringShelter::name).orElseGet(this.user::id);
		try {
			return this.events.report(source, request.reference(), told);
		}
		catch (DuplicateKeyException | TransientDataAccessException twin) {
			return this.events.report(source, request.reference(), told);
		}
	}

	private void requireCase(String caseNumber, Optional<ReferringShelter> shelter) {
		boolean office = this.user.has(Role.CASEWORKER) || this.user.has(Role.TEAM_LEADER);
		boolean hers = shelter.map((sender) -> this.referrals.concerns(sender, caseNumber)).orElse(office);
		if (!hers || this.cases.find(caseNumber).isEmpty()) {
			throw new NoSuchCase(caseNumber);
		}
	}

	private void check(EventRequest request, boolean isShelter) {
		List<FieldFault> faults = this.validator.validate(request)
			.stream()
			.map((violation) -> new FieldFault(violation.getPropertyPath().toString(), violation.getMessage()))
			.sorted((one, other) -> one.field().compareTo(other.field()))
			.toList();
		if (!faults.isEmpty()) {
			throw new RejectedInput(faults);
		}
		Faults faulty = new Faults();
		SenderReference.check(request.reference(), "reference", faulty);
		faulty.throwIfAny();
		if (isShelter && !OF_SHELTERS.contains(request.kind())) {
			throw RejectedInput.at("kind", "Det kan en boform ikke melde. Vælg en af " + OF_SHELTERS);
		}
	}

}
