package dk.udslusning.casefile.upkeep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.home.HomeAddress;
import dk.udslusning.casefile.home.HomeJournal;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a home into the register (almenboligloven § 63, lov om boligforhold § 57 a). From
 * then on it can be offered.
 */
@Service
@Transactional
public class RegisterHome {

	private static final int YEARS_BACK = 30;

	private static final int YEARS_AHEAD = 2;

	private final HomeRegister homes;

	private final HomeSearch search;

	private final HomeJournal journal;

	private final Clock clock;

	RegisterHome(HomeRegister homes, HomeSearch search, HomeJournal journal, Clock clock) {
		this.homes = homes;
		this.search = search;
		this.journal = journal;
		this.clock = clock;
	}

	/**
	 * Adds the home.
	 * @return the home with its number
	 * @throws RejectedInput naming each faulty field, or the home that stands there
	 * already; nothing is stored then
	 */
	public TransitionalHome register(HomeReport report) {
		Faults faults = new Faults();
		report.price().checkRent(faults);
		report.price().checkPayments(faults);
		checkDay(report.atDisposalFrom(), faults);
		faults.throwIfAny();
		refuseSecond(report.address());
		TransitionalHome home = this.homes.add(report.home());
		this.journal.add(home.id(), "Optaget i registret, til kommunens rådighed fra "
				+ DanishDates.format(home.atDisposalFrom()) + ". Leje pr. måned: " + home.rent());
		return home;
	}

	private void checkDay(LocalDate day, Faults faults) {
		LocalDate today = LocalDate.now(this.clock);
		faults.addIf(day.isBefore(today.minusYears(YEARS_BACK)) || day.isAfter(today.plusYears(YEARS_AHEAD)),
				"atDisposalFrom", "Tjek årstallet: dagen ligger for langt fra i dag");
	}

	private void refuseSecond(HomeAddress address) {
		this.search.registered(address).ifPresent((standing) -> {
			Optional<TransitionalHome> shown = this.search.shown(standing);
			throw RejectedInput.at("street",
					"Boligen står allerede i registret" + shown.map((home) -> " som bolig " + home.id()).orElse("")
							+ ". Er den ude af brug eller fraflyttet, så stil den til rådighed igen med »Boligens "
							+ "tilstand«");
		});
	}

}
