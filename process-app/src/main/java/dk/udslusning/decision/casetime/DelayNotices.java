package dk.udslusning.decision.casetime;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.dispatch.LetterChannel;
import dk.udslusning.casefile.dispatch.LetterOrTalk;
import dk.udslusning.casefile.dispatch.TellCitizen;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the citizen in writing that a case-time limit cannot be kept, why, and when a
 * decision can be expected (RSL § 3 stk. 2).
 */
@Service
@Transactional
public class DelayNotices {

	/** The limit of the reason in characters, on the form and in the table. */
	public static final int REASON_LIMIT = 2000;

	private static final String SUBJECT = "Din sag tager længere tid, end vi har lovet";

	private final CaseTimeLimits limits;

	private final TellCitizen citizen;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	DelayNotices(CaseTimeLimits limits, TellCitizen citizen, JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.limits = limits;
		this.citizen = citizen;
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Writes and records the notice; from then on the case has the day that the citizen
	 * was told. Where nothing has a limit any more, nobody is told of one.
	 * @param caseNumber the case
	 * @param delay what she is told, how and when
	 * @throws dk.udslusning.casefile.RejectedInput at {@code reason}, {@code expectedOn},
	 * {@code channel}, {@code sentOn} or {@code calledFirst}
	 */
	public void tell(String caseNumber, Delay delay) {
		check(delay);
		this.limits.running(caseNumber).ifPresent((limit) -> {
			this.jdbc
				.sql("insert into delay_notice (case_number, kind, limit_on, expected_on, reason, told_by, told_at) "
						+ "values (:caseNumber, :kind, :limitOn, :expectedOn, :reason, :by, :at)")
				.param("caseNumber", caseNumber)
				.param("kind", limit.kind().name())
				.param("limitOn", limit.limit())
				.param("expectedOn", delay.expectedOn())
				.param("reason", delay.reason().strip())
				.param("by", this.user.id())
				.param("at", LocalDateTime.now(this.clock))
				.update();
			this.citizen.tell(caseNumber, LetterKind.DELAY_NOTICE, SUBJECT,
					new LetterOrTalk(delay.channel(), delay.sentOn(), delay.calledFirst(), text(limit, delay)));
		});
	}

	private void check(Delay delay) {
		LocalDate today = LocalDate.now(this.clock);
		boolean hasReason = delay.reason() != null && !delay.reason().isBlank();
		Faults faults = new Faults().addIf(!hasReason, "reason", "Skriv, hvorfor sagen tager længere tid")
			.addIf(hasReason && delay.reason().length() > REASON_LIMIT, "reason", "Skriv højst 2.000 tegn")
			.addIf(delay.expectedOn() == null, "expectedOn", "Skriv, hvornår borgeren kan vente en afgørelse")
			.addIf(delay.expectedOn() != null && !delay.expectedOn().isAfter(today), "expectedOn",
					"Dagen skal ligge efter i dag")
			.addIf(delay.channel() == LetterChannel.SPOKEN, "channel",
					"Beskeden skal være skriftlig (RSL § 3, stk. 2). Vælg et brev");
		new LetterOrTalk(delay.channel(), delay.sentOn(), delay.calledFirst(), delay.reason()).check(faults, today,
				"reason");
		faults.throwIfAny();
	}

	private static String text(CaseTimeLimit limit, Delay delay) {
		return """
				Vi har endnu ikke afgjort %s. Vi havde lovet at gøre det senest den %s. Det kan vi desværre ikke nå.

				Det skyldes: %s

				Vi regner med at afgøre det senest den %s. Du skal ikke gøre noget.

				Reglen står i retssikkerhedslovens § 3, stk. 2.
				""".formatted(limit.kind().toCitizen(), DanishDates.format(limit.limit()), delay.reason().strip(),
				DanishDates.format(delay.expectedOn()));
	}

}
