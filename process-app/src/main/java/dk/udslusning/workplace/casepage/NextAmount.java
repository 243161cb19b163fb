package dk.udslusning.workplace.casepage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.decision.calculation.Calculation;
import dk.udslusning.decision.calculation.Calculations;
import dk.udslusning.decision.schedule.DecidedAmount;
import dk.udslusning.decision.schedule.RefundSchedule;
import dk.udslusning.payment.HoldReason;
import dk.udslusning.payment.PaymentGate;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * How much comes next and when, and what holds it back.
 */
@Component
class NextAmount implements PagePart {

	private final Paydays paydays;

	private final RefundSchedule schedule;

	private final Calculations calculations;

	private final BackPay backPay;

	private final PaymentGate gate;

	private final CaseFiles cases;

	private final Leases leases;

	NextAmount(Paydays paydays, RefundSchedule schedule, Calculations calculations, BackPay backPay, PaymentGate gate,
			CaseFiles cases, Leases leases) {
		this.paydays = paydays;
		this.schedule = schedule;
		this.calculations = calculations;
		this.backPay = backPay;
		this.gate = gate;
		this.cases = cases;
		this.leases = leases;
	}

	@Override
	public PartName name() {
		return PartName.NEXT_AMOUNT;
	}

	@Override
	public Part of(String caseNumber) {
		YearMonth month = this.paydays.next();
		return this.schedule.decided(caseNumber, month)
			.map((decided) -> decided(caseNumber, decided))
			.orElseGet(() -> nothing(caseNumber, month));
	}

	private Part decided(String caseNumber, DecidedAmount decided) {
		YearMonth month = decided.month();
		LocalDate payday = this.paydays.of(month);
		List<HoldReason> held = this.gate.look(caseNumber).reasons();
		boolean waits = !held.isEmpty() || this.gate.releasedOn(caseNumber).isEmpty();
		boolean open = this.cases.get(caseNumber).isOpen();
		Part.Writer part = Part.named(name())
			.headline(decided.amount().toString())
			.under("for " + DanishDates.format(month)
					+ (waits ? ". Bliver ikke udbetalt endnu" : ", er på kontoen " + Days.spoken(payday)))
			.alertIf(!open, "Sagen er lukket.");
		held.forEach((reason) -> part.alert("Holdt tilbage: " + reason.text()));
		part.alertIf(held.isEmpty() && waits, "Pengene er ikke frigivet til udbetaling endnu.")
			.alertIf(decided.provisional(),
					"Foreløbigt beløb: en sats er ikke bekræftet. Det bliver reguleret, når den er.");
		Optional<BackPay.Earlier> earlier = this.backPay.with(caseNumber, month);
		earlier.ifPresent((more) -> part.fact("Desuden for " + more.period(), more.amount().toString())
			.fact(waits ? "I alt, når det frigives" : "I alt den dag",
					more.amount().plus(decided.amount()).toString()));
		if (earlier.isEmpty()) {
			this.schedule.decided(caseNumber, month.minusMonths(1))
				.ifPresent((before) -> part.fact("Måneden før, " + DanishDates.format(before.month()),
						before.amount().toString()));
		}
		budget(caseNumber, decided, part);
		return part.fact("Sidste dag med penge", DanishDates.format(this.schedule.lastDay(caseNumber))).part();
	}

	/** Of two homes each has its own budget, which the sum does not show. */
	private void budget(String caseNumber, DecidedAmount decided, Part.Writer part) {
		List<DecidedAmount> each = this.schedule.each(caseNumber, decided.month());
		if (each.size() > 1) {
			each.forEach((one) -> part.fact("Heraf efter afgørelse nr. " + one.decisionId(), one.amount().toString()));
			return;
		}
		Calculation calculation = this.calculations.get(decided.calculationId());
		Money left = calculation.charged().minus(calculation.benefit()).minus(decided.amount()).max(Money.ZERO);
		part.fact("Husleje med ydelser", calculation.charged().toString())
			.fact(calculation.isEstimated() ? "Boligstøtte, vores skøn" : "Boligstøtte",
					calculation.benefit().toString())
			.fact("Betaler selv", left.toString());
	}

	private Part nothing(String caseNumber, YearMonth month) {
		Part.Writer part = Part.named(name());
		if (this.leases.of(caseNumber).isEmpty() || this.schedule.granted(caseNumber).isEmpty()) {
			return part.text(this.cases.get(caseNumber).isOpen()
					? "Der er ikke afgjort et beløb endnu. Lov ikke noget om hvor meget eller hvornår."
					: "Der er ikke afgjort et beløb i sagen.")
				.part();
		}
		Optional<YearMonth> last = this.schedule.lastMonth(caseNumber).filter(month::isAfter);
		return last
			.map((ended) -> part
				.text("Der kommer ikke flere penge: den sidste måned var " + DanishDates.format(ended) + "."))
			.orElseGet(() -> part.text("Der er ikke afgjort et beløb for " + DanishDates.format(month)
					+ ". Det første gælder fra " + DanishDates.format(this.schedule.firstDay(caseNumber)) + "."))
			.part();
	}

}
