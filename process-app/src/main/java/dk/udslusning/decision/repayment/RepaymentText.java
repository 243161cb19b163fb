package dk.udslusning.decision.repayment;

import java.util.ArrayList;
import java.util.List;

import dk.udslusning.decision.hearing.Hearing;
import dk.udslusning.rules.money.DanishAmounts;
import dk.udslusning.rules.repayment.RepaymentClaim;
import dk.udslusning.rules.time.DanishDates;

/**
 * The Danish words of the letters about repayment, and of what is proposed to whoever
 * prepares it.
 */
final class RepaymentText {

	static final String NOT_CLAIMED_SUBJECT = "Du skal ikke betale noget tilbage";

	static final String LEGAL_BASIS = "Serviceloven § 164 (tilbagebetaling, når nogen mod bedre vidende har undladt at give "
			+ "oplysninger eller uberettiget har modtaget hjælp) og § 165; retssikkerhedsloven §§ 11 og 12 (oplysningspligt).";

	static final String NOT_CLAIMED = "Vi har set på, om du skulle betale noget af din refusion tilbage. Det skal du ikke. "
			+ "Sagen om tilbagebetaling er slut, og din refusion er den samme.";

	private static final String CONSIDERATIONS = "Det er kommunen, der skal bevise, at du vidste, at du fik for meget, eller "
			+ "at du ikke gav besked, selv om du vidste, at du skulle. Er vi i tvivl, kræver vi intet tilbage.";

	private static final String PLAN = "Vi taler med dig om, hvordan og hvornår du betaler. Beløbet trækkes ikke i den refusion, "
			+ "du får fremover.";

	private static final int LIMIT = 4000;

	private RepaymentText() {
	}

	static List<String> points(Repayment repayment, RepaymentClaim claim, String reasons) {
		List<String> points = new ArrayList<>();
		points.add("Vi overvejer at kræve " + DanishAmounts.format(claim.total())
				+ " tilbage, fordi vi mener, at du vidste, at du fik for meget.");
		points.add("Det har vi set den " + DanishDates.format(repayment.notedOn()) + ": " + repayment.sign());
		points.add("Derfor mener vi, at du vidste det: " + reasons);
		claim.explanation().lines().forEach(points::add);
		return points;
	}

	static RepaymentWords proposed(Repayment repayment, RepaymentClaim claim, Hearing hearing, String reasons) {
		String facts = limited("Du har fået for meget i refusion:\n" + claim.explanation() + "\nDet har vi set den "
				+ DanishDates.format(repayment.notedOn()) + ": " + repayment.sign() + "\n" + hearing.inWords());
		return new RepaymentWords(facts, CONSIDERATIONS, limited(reasons), PLAN);
	}

	private static String limited(String text) {
		return (text.length() > LIMIT) ? text.substring(0, LIMIT) : text;
	}

}
