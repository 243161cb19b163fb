package dk.udslusning.process.form.repayment;

import java.util.List;
import java.util.Map;

import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.decision.repayment.Repayment;
import dk.udslusning.decision.repayment.Repayments;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.money.DanishAmounts;
import dk.udslusning.rules.repayment.OverpaidMonth;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * What the forms of a question of repayment show.
 */
@Component
class RepaymentFacts {

	private final CitizenFacts citizens;

	private final Repayments repayments;

	private final Letters letters;

	RepaymentFacts(CitizenFacts citizens, Repayments repayments, Letters letters) {
		this.citizens = citizens;
		this.repayments = repayments;
		this.letters = letters;
	}

	static long repaymentId(TaskContext context) {
		return context.requiredLong(Variables.REPAYMENT_ID);
	}

	Facts top(TaskContext context) {
		Repayment repayment = this.repayments.get(repaymentId(context));
		Facts top = this.citizens.citizen(repayment.caseNumber())
			.line("Kendt", repayment.notedOn())
			.line("Fra", repayment.source())
			.line("Tegn på ond tro", repayment.sign())
			.line("Oplysningsbrev sendt",
					this.letters.latest(repayment.caseNumber(), LetterKind.INFORMATION_DUTY)
						.map(Letter::sentOn)
						.orElse(null));
		this.repayments.claim(repayment.id()).ifPresent((claim) -> claim.explanation().lines().forEach(top::note));
		return top;
	}

	List<Map<String, String>> rows(List<OverpaidMonth> months) {
		return months.stream()
			.map((month) -> Map.of("month", DanishDates.format(month.month()), "decided",
					DanishAmounts.format(month.decided()), "due", DanishAmounts.format(month.due()), "tooMuch",
					DanishAmounts.format(month.tooMuch())))
			.toList();
	}

}
