package dk.udslusning.casefile.intake;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.release.Release;
import dk.udslusning.casefile.release.Releases;
import dk.udslusning.rules.citizen.Cpr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a case of an enquiry: its number, the citizen, where she comes from, and the
 * first safe telephone. Another open case of the person is no hindrance; the next task
 * shows it. The very same notice, sent twice, is one.
 */
@Service
@Transactional
public class RegisterTransition {

	private final TransitionNoticeCheck check;

	private final RegisteredNotices registered;

	private final CaseFiles cases;

	private final Citizens citizens;

	private final SafeContacts contacts;

	private final Releases releases;

	private final CurrentUser user;

	RegisterTransition(TransitionNoticeCheck check, RegisteredNotices registered, CaseFiles cases, Citizens citizens,
			SafeContacts contacts, Releases releases, CurrentUser user) {
		this.check = check;
		this.registered = registered;
		this.cases = cases;
		this.citizens = citizens;
		this.contacts = contacts;
		this.releases = releases;
		this.user = user;
	}

	/**
	 * Opens the case; the signed-in user has it.
	 * @return the case number
	 * @throws dk.udslusning.casefile.RejectedInput naming each faulty field; nothing is
	 * stored then
	 */
	public String register(TransitionNotice notice) {
		Faults faults = new Faults();
		check(notice, faults);
		faults.throwIfAny();
		String caseNumber = open(notice, this.user.id());
		this.registered.keep(caseNumber, notice);
		return caseNumber;
	}

	/**
	 * Opens the case of a notice that came from outside and is known by its sender's
	 * reference; whoever takes its first task has it.
	 * @return the case number
	 * @throws dk.udslusning.casefile.RejectedInput naming each faulty field; nothing is
	 * stored then
	 */
	public String registerForAnybody(TransitionNotice notice) {
		Faults faults = new Faults();
		checkContent(notice, faults);
		faults.throwIfAny();
		return open(notice, null);
	}

	private String open(TransitionNotice notice, String caseworker) {
		String caseNumber = this.cases.open(notice.receivedOn(), caseworker).caseNumber();
		Cpr cpr = (notice.cpr() != null) ? Cpr.parse(notice.cpr()) : null;
		this.citizens.register(caseNumber, notice.name(), cpr, notice.bornOn(), notice.isAnonymous(),
				notice.protection());
		this.contacts.begin(caseNumber, notice.phone());
		this.releases.register(new Release(null, caseNumber, notice.receivedOn(), notice.channel(), notice.origin(),
				notice.shelter(), notice.situation(), notice.admittedOn(), notice.plannedDischargeOn(), null,
				notice.urgency(), (notice.children() != null) ? notice.children() : 0, null));
		return caseNumber;
	}

	/**
	 * Adds what is wrong with what a notice says, by field.
	 */
	public void checkContent(TransitionNotice notice, Faults faults) {
		faults.addAll(this.check.check(notice).found());
	}

	/**
	 * Adds what is wrong with a notice, by field, and that it is registered already.
	 */
	public void check(TransitionNotice notice, Faults faults) {
		checkContent(notice, faults);
		this.registered.check(notice, faults);
	}

}
