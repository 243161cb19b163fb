package dk.udslusning.casefile.citizen;

import java.time.LocalDate;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * How the citizen can be reached without putting her in danger. Shown before each
 * dispatch.
 *
 * @param id the row
 * @param caseNumber the case
 * @param digitalPost who can read her Digital Post or use her MitID
 * @param digitalPostReaders who the others are
 * @param phone a telephone that only she answers
 * @param phoneHours when to ring
 * @param codeWord what the caller says first
 * @param callFirst no letter leaves before she was rung up
 * @param postalAddress where paper letters may go
 * @param representative null where she has none
 * @param guardian null where she has none
 * @param companion name of her companion (bisidder)
 * @param needsInterpreter whether talks need an interpreter
 * @param language the language she speaks and reads
 * @param agreedOn null until it was agreed with her
 * @param version for optimistic locking; null before the first save
 */
public record SafeContact(@Id Long id, String caseNumber, DigitalPostAccess digitalPost, String digitalPostReaders,
		String phone, String phoneHours, String codeWord, boolean callFirst, String postalAddress,
		@Embedded.Nullable(prefix = "representative_") Representative representative,
		@Embedded.Nullable(prefix = "guardian_") Guardian guardian, String companion, boolean needsInterpreter,
		String language, LocalDate agreedOn, @Version Integer version) {

	/**
	 * What is known before it was agreed: a telephone from the notice, perhaps.
	 * Everything else is taken as unsafe.
	 */
	static SafeContact unagreed(String caseNumber, String phone) {
		return new SafeContact(null, caseNumber, DigitalPostAccess.UNKNOWN, null, phone, null, null, true, null, null,
				null, null, false, null, null, null);
	}

	/**
	 * Without the person, so that a log cannot name anybody.
	 */
	@Override
	public String toString() {
		return "SafeContact[" + this.caseNumber + "]";
	}

}
