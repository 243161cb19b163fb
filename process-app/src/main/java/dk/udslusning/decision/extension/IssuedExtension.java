package dk.udslusning.decision.extension;

import java.time.LocalDateTime;

/**
 * A decision to extend, and until when its addendum is waited for. Danish local time.
 *
 * @param decisionId the decision
 * @param addendumDueAt by when the addendum should be signed
 * @param addendumReminderAt when somebody is reminded of it
 * @param addendumLapsesAt when the extension lapses without it
 */
public record IssuedExtension(long decisionId, LocalDateTime addendumDueAt, LocalDateTime addendumReminderAt,
		LocalDateTime addendumLapsesAt) {

}
