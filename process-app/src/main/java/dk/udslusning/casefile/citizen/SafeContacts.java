package dk.udslusning.casefile.citizen;

import java.time.Clock;
import java.time.LocalDate;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.ChangedMeanwhile;
import dk.udslusning.casefile.NoSuchCase;
import dk.udslusning.casefile.RejectedInput;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Safe contact: agreed first, shown before each dispatch.
 */
@Service
@Transactional
public class SafeContacts {

	private final SafeContactRepository contacts;

	private final Citizens citizens;

	private final SafeContactCheck check;

	private final Clock clock;

	SafeContacts(SafeContactRepository contacts, Citizens citizens, SafeContactCheck check, Clock clock) {
		this.contacts = contacts;
		this.citizens = citizens;
		this.check = check;
		this.clock = clock;
	}

	/**
	 * Begins with what the notice says. Until safe contact is agreed, Digital Post counts
	 * as unsafe and she must be rung up first.
	 * @param phone a telephone that only she answers, or null
	 */
	public SafeContact begin(String caseNumber, String phone) {
		return this.contacts.save(SafeContact.unagreed(caseNumber, phone));
	}

	/**
	 * The safe contact of a case.
	 * @throws NoSuchCase where there is no such case
	 */
	@Transactional(readOnly = true)
	public SafeContact get(String caseNumber) {
		return this.contacts.findByCaseNumber(caseNumber).orElseThrow(() -> new NoSuchCase(caseNumber));
	}

	/**
	 * Records what was agreed with the citizen, and who she is where that was missing.
	 * @throws dk.udslusning.casefile.RejectedInput naming each faulty field; nothing is
	 * stored then
	 */
	public SafeContact agree(String caseNumber, SafeContactAgreement agreed) {
		Citizen citizen = this.citizens.get(caseNumber);
		this.check.check(citizen, agreed, this.citizens.otherOpenCases(caseNumber)).throwIfAny();
		this.citizens.identify(caseNumber, agreed.citizenName(), agreed.cprNumber());
		this.citizens.protect(caseNumber, agreed.protection());
		if (agreed.linkTo() != null) {
			this.citizens.link(caseNumber, agreed.linkTo());
		}
		SafeContact before = get(caseNumber);
		return this.contacts.save(new SafeContact(before.id(), caseNumber, agreed.digitalPost(),
				agreed.digitalPostReaders(), agreed.phone(), agreed.phoneHours(), agreed.codeWord(), agreed.callFirst(),
				agreed.postalAddress(), agreed.representative(), agreed.guardian(), agreed.companion(),
				agreed.needsInterpreter(), agreed.language(), LocalDate.now(this.clock), before.version()));
	}

	/**
	 * Records what was agreed anew, where safe contact was agreed before. Who the citizen
	 * is and how far she is protected stays.
	 * @param version that of the contact that was shown
	 * @throws dk.udslusning.casefile.RejectedInput naming each faulty field; nothing is
	 * stored then
	 * @throws ChangedMeanwhile where another version holds now
	 */
	public SafeContact renew(String caseNumber, long version, SafeContactAgreement agreed) {
		SafeContact known = get(caseNumber);
		if (known.agreedOn() == null) {
			throw RejectedInput.at("",
					"Sikker kontakt er ikke aftalt endnu. Det gøres i opgaven »Aftal sikker kontakt«");
		}
		if (known.version() != version) {
			throw new ChangedMeanwhile(caseNumber);
		}
		try {
			return agree(caseNumber, agreed);
		}
		catch (OptimisticLockingFailureException ex) {
			throw new ChangedMeanwhile(caseNumber);
		}
	}

	/**
	 * Adds what is wrong with the ways to reach the citizen, whoever she is, by field.
	 */
	public void check(SafeContactAgreement agreed, Faults faults) {
		this.check.checkWays(agreed, faults);
	}

	/**
	 * To whom letters of the case go: the representative, where there is one (FVL § 8).
	 */
	@Transactional(readOnly = true)
	public LetterRecipient recipient(String caseNumber) {
		SafeContact contact = get(caseNumber);
		Representative representative = contact.representative();
		if (representative != null) {
			return new LetterRecipient(representative.name(), representative.contact(), true);
		}
		return new LetterRecipient(this.citizens.get(caseNumber).displayName(), contact.postalAddress(), false);
	}

}
