package dk.udslusning.workplace.board;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

import dk.udslusning.casefile.home.HomeChoice;
import dk.udslusning.casefile.home.HomeState;
import dk.udslusning.casefile.home.Occupancy;
import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.casefile.home.WaitingCitizen;
import dk.udslusning.rules.money.DanishAmounts;
import dk.udslusning.rules.time.DanishDates;
import dk.udslusning.workplace.board.Board.EmptyHome;

import org.springframework.stereotype.Component;

/**
 * The homes that stand empty, and who would have room in them.
 */
@Component
class EmptyHomes {

	private final Occupancy occupancy;

	private final Clock clock;

	EmptyHomes(Occupancy occupancy, Clock clock) {
		this.occupancy = occupancy;
		this.clock = clock;
	}

	/** Those among the homes, the longest empty first. */
	List<TransitionalHome> among(List<TransitionalHome> homes) {
		return homes.stream().filter(this::isEmpty).sorted(Comparator.comparing(EmptyHomes::emptySince)).toList();
	}

	EmptyHome told(TransitionalHome home, List<WaitingCitizen> waiting) {
		return new EmptyHome(
				home.address().line() + ", " + home.kind().label() + ", " + home.rooms() + " rum, "
						+ home.areaHundredths() / 100 + " m²",
				DanishAmounts.format(home.rent()), home.state().danishName(), since(emptySince(home)),
				waiting.stream().filter((citizen) -> fits(home, citizen)).map(WaitingCitizen::caseNumber).toList());
	}

	/**
	 * Who could be offered the home: one that is to be made ready first is offered to
	 * nobody.
	 */
	static boolean fits(TransitionalHome home, WaitingCitizen citizen) {
		return home.state() == HomeState.AT_DISPOSAL && new HomeChoice(home, null).fits(citizen.persons());
	}

	private boolean isEmpty(TransitionalHome home) {
		boolean unlet = home.state() == HomeState.AT_DISPOSAL || home.state() == HomeState.VACATED;
		return unlet && this.occupancy.casesFrom(home.id(), LocalDate.now(this.clock)).isEmpty();
	}

	private static LocalDate emptySince(TransitionalHome home) {
		return (home.state() == HomeState.VACATED) ? home.vacatedOn() : home.atDisposalFrom();
	}

	private String since(LocalDate day) {
		long days = ChronoUnit.DAYS.between(day, LocalDate.now(this.clock));
		if (days < 0) {
			return "Til rådighed fra " + DanishDates.format(day);
		}
		return (days == 1) ? "1 dag" : days + " dage";
	}

}
