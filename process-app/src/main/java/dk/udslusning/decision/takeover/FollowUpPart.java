package dk.udslusning.decision.takeover;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import dk.udslusning.followup.ContactForm;
import dk.udslusning.followup.HeldBy;

/**
 * The last follow-up that was held; all of it null where none was.
 *
 * @param lastFollowUpOn the day
 * @param followUpForm how
 * @param followUpHeldBy by whom
 */
public record FollowUpPart(LocalDate lastFollowUpOn, ContactForm followUpForm, HeldBy followUpHeldBy) {

	static final Fields NAMES = Fields.named("contactForm", "followUpForm", "heldBy", "followUpHeldBy");

	boolean isHeld() {
		return Stream.of(this.lastFollowUpOn, this.followUpForm, this.followUpHeldBy).anyMatch(Objects::nonNull);
	}

}
