package dk.udslusning.decision.extension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.udslusning.casefile.deposit.DepositArrangement;
import dk.udslusning.decision.calculation.Calculation;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.scheme.Scheme;
import dk.udslusning.rules.time.DanishDates;

/**
 * The Danish words of the letters before a period ends: the last day, what she pays then,
 * what she can do, and whom to ring. Neither a shelter nor an address is named, nor from
 * what kind of place she comes: others may read the letter.
 *
 * @param ground what the case file knows
 * @param extensionPossible whether an extension is still to be assessed
 * @param takingOver schemes that may take over, to be assessed
 * @param deposit how the entry deposit was paid
 */
record PeriodEndText(ExtensionGround ground, boolean extensionPossible, List<Scheme> takingOver,
		Optional<DepositArrangement> deposit) {

	String subject() {
		return "Sidste dag med " + this.ground.scheme().benefitName() + " er den " + DanishDates.format(last());
	}

	String body() {
		List<String> parts = new ArrayList<>();
		parts.add("Den " + DanishDates.format(last()) + " er den sidste dag, du kan få "
				+ this.ground.scheme().benefitName()
				+ " til din bolig. Du skal ikke flytte: derefter bor du i boligen som almindelig lejer og betaler selv "
				+ "den fulde husleje.");
		parts.add(budget());
		this.deposit.map(DepositArrangement::firstInstalmentFrom)
			.ifPresent((from) -> parts.add("Dit lån til beboerindskuddet\nLånet er uden renter og afdrag i fem år. Det "
					+ "første afdrag kan komme fra den " + DanishDates.format(from) + ". Tag det med i dit budget."));
		parts.add(options());
		parts.add("Ring til din sagsbehandler, så gennemgår vi dit budget og dine muligheder sammen.");
		return String.join("\n\n", parts);
	}

	private String budget() {
		Money rent = this.ground.fullRent();
		StringBuilder text = new StringBuilder("Dit budget om måneden\n- Fuld husleje med ydelser til udlejeren: ")
			.append(rent);
		this.ground.calculation().ifPresent((calculation) -> add(calculation, rent, text));
		return text.toString();
	}

	private void add(Calculation calculation, Money rent, StringBuilder text) {
		Money then = rent.minus(calculation.benefit()).max(Money.ZERO);
		text.append("\n- Boligstøtte, som vi regner med: ")
			.append(calculation.benefit())
			.append("\n- Det betaler du selv nu: ")
			.append(calculation.left())
			.append("\n- Det betaler du selv fra den ")
			.append(DanishDates.format(last().plusDays(1)))
			.append(": ")
			.append(then)
			.append("\n\nTallene kan ændre sig, hvis huslejen, din indkomst eller din boligstøtte ændrer sig.");
	}

	private String options() {
		List<String> options = new ArrayList<>();
		options.add("Du kan blive boende som almindelig lejer på fuld husleje.");
		if (this.extensionPossible) {
			options.add("Vi vurderer, om perioden kan forlænges, og kontakter dig om det.");
		}
		options.add("Du kan søge individuel boligstøtte hos Udbetaling Danmark, eller få den regnet ud igen.");
		options.add("Du kan søge en billigere bolig. Det hjælper vi dig gerne med.");
		this.takingOver.forEach((scheme) -> options.add("Ordningen »" + scheme.label()
				+ "« kan måske tage over. Det skal vurderes for sig, og vi taler med dig om det."));
		return "Det kan du gøre\n- " + String.join("\n- ", options);
	}

	private LocalDate last() {
		return this.ground.lease().lastLegalDay();
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "PeriodEndText";
	}

}
