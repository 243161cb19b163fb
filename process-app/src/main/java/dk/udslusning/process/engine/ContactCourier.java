package dk.udslusning.process.engine;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dk.udslusning.casefile.arrears.SameDay;
import dk.udslusning.casefile.change.ChangeReports;
import dk.udslusning.casefile.contact.CitizenContact;
import dk.udslusning.casefile.contact.CitizenContacts;
import dk.udslusning.casefile.contact.ContactKind;
import dk.udslusning.casefile.home.HomeOffers;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.casefile.tenancy.Tenancy;
import dk.udslusning.casefile.tenancy.TenancyEndings;
import dk.udslusning.process.names.Messages;
import dk.udslusning.process.names.SupportAdjustment;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.time.WorkingDays;

import org.springframework.stereotype.Component;

/**
 * Brings a message about the citizen to whoever waits for it in her case. It stands in
 * the case file already: where nobody waits, nothing is lost.
 */
@Component
public class ContactCourier {

	private static final Map<ContactKind, String> MESSAGES = Map.ofEntries(
			Map.entry(ContactKind.WITHDRAWN, Messages.COURSE_WITHDRAWN),
			Map.entry(ContactKind.MOVED_AWAY, Messages.CITIZEN_MOVED_AWAY),
			Map.entry(ContactKind.DIED, Messages.CITIZEN_DIED),
			Map.entry(ContactKind.RENT_ARREARS, Messages.RENT_IN_ARREARS),
			Map.entry(ContactKind.EVICTION_NOTICE, Messages.RENT_IN_ARREARS),
			Map.entry(ContactKind.SHELTER_RETURN, Messages.SHELTER_RETURNED),
			Map.entry(ContactKind.ABSENCE, Messages.ABSENCE_BEGAN),
			Map.entry(ContactKind.ANOTHER_HOME, Messages.ANOTHER_HOME_NEEDED),
			Map.entry(ContactKind.SUPPORT_CHANGE, Messages.SUPPORT_CHANGE_NEEDED),
			Map.entry(ContactKind.AGREEMENT_EVIDENCE, Messages.AGREEMENT_EVIDENCE_RECEIVED),
			Map.entry(ContactKind.CONTACT_CHANGED, Messages.CONTACT_CHANGED),
			Map.entry(ContactKind.PROTECTION_CHANGED, Messages.PROTECTION_CHANGED));

	/**
	 * What only somebody who lives in the home is asked about, with the task that takes
	 * it up.
	 */
	private static final Map<ContactKind, String> TASKS_OF_TENANCY = Map.of(ContactKind.RENT_ARREARS,
			dk.udslusning.process.names.Tenancy.USER_TASK_PREVENT_EVICTION, ContactKind.EVICTION_NOTICE,
			dk.udslusning.process.names.Tenancy.USER_TASK_PREVENT_EVICTION, ContactKind.SHELTER_RETURN,
			dk.udslusning.process.names.Tenancy.USER_TASK_ARRANGE_SHELTER_STAY, ContactKind.ABSENCE,
			dk.udslusning.process.names.Tenancy.USER_TASK_ASSESS_ABSENCE, ContactKind.ANOTHER_HOME,
			TransitionCourse.USER_TASK_FIND_HOME, ContactKind.SUPPORT_CHANGE,
			SupportAdjustment.USER_TASK_ADJUST_SUPPORT);

	private final CitizenContacts contacts;

	private final ChangeReports changes;

	private final HomeOffers offers;

	private final Leases leases;

	private final Tenancies tenancies;

	private final TenancyEndings endings;

	private final Courses courses;

	private final Reschedule reschedule;

	private final WorkingDays workingDays;

	private final Clock clock;

	ContactCourier(CitizenContacts contacts, ChangeReports changes, HomeOffers offers, Leases leases,
			Tenancies tenancies, TenancyEndings endings, Courses courses, Reschedule reschedule,
			WorkingDays workingDays, Clock clock) {
		this.contacts = contacts;
		this.changes = changes;
		this.offers = offers;
		this.leases = leases;
		this.tenancies = tenancies;
		this.endings = endings;
		this.courses = courses;
		this.reschedule = reschedule;
		this.workingDays = workingDays;
		this.clock = clock;
	}

	/**
	 * Brings one message. One that only became a note, or a change of the refund, which
	 * is told by itself, is not brought again.
	 */
	public void bring(long contactId) {
		CitizenContact contact = this.contacts.get(contactId);
		if (contact.kind() == ContactKind.MOVED_OUT || contact.kind() == ContactKind.MOVING_CANCELLED) {
			bringMovingOut(contact.caseNumber());
		}
		else if (this.contacts.unhandled(contact.caseNumber()).contains(contact)) {
			tell(contact);
		}
	}

	/**
	 * Brings what was told before the citizen lived in the home, and what nobody happened
	 * to listen to.
	 */
	public void catchUp(String caseNumber) {
		this.contacts.unhandled(caseNumber)
			.stream()
			.filter((contact) -> TASKS_OF_TENANCY.containsKey(contact.kind()))
			.filter((contact) -> !this.courses.waitsAt(caseNumber, TASKS_OF_TENANCY.get(contact.kind())))
			.forEach(this::tell);
		if (!this.changes.open(caseNumber).isEmpty()) {
			this.courses.tell(caseNumber, Messages.CHANGE_REPORTED);
		}
	}

	private void tell(CitizenContact contact) {
		if (contact.kind() == ContactKind.ANOTHER_HOME && isSearching(contact)) {
			return;
		}
		Optional.ofNullable(MESSAGES.get(contact.kind()))
			.ifPresent((message) -> this.courses.tell(contact.caseNumber(), message, routing(message)));
	}

	/**
	 * Another home is looked for, offered or leased already: it is one search, and "Find
	 * bolig" shows what was told meanwhile, where it still waits.
	 */
	private boolean isSearching(CitizenContact contact) {
		String caseNumber = contact.caseNumber();
		if (this.courses.waitsAt(caseNumber, TransitionCourse.USER_TASK_FIND_HOME)) {
			return true;
		}
		boolean underWay = this.offers.open(caseNumber).isPresent()
				|| !this.leases.latest(caseNumber).equals(this.leases.livedIn(caseNumber));
		if (underWay) {
			this.contacts.handle(caseNumber, TransitionCourse.USER_TASK_FIND_HOME, Set.of(ContactKind.ANOTHER_HOME));
		}
		return underWay;
	}

	private Map<String, Object> routing(String message) {
		return Messages.RENT_IN_ARREARS.equals(message) ? Map.of(Variables.ARREARS_DUE_AT,
				Reschedule.text(SameDay.dueAt(LocalDateTime.now(this.clock), this.workingDays))) : Map.of();
	}

	/** A day that has come ends the tenancy now; one ahead moves its timer. */
	private void bringMovingOut(String caseNumber) {
		boolean left = this.tenancies.latest(caseNumber).map(Tenancy::movedOutOn).isPresent();
		if (left) {
			this.courses.tell(caseNumber, Messages.TENANCY_ENDED);
		}
		else {
			this.reschedule.move(caseNumber, Variables.TENANCY_ENDS_AT, this.endings.endsAt(caseNumber));
		}
	}

}
