package dk.udslusning.decision.takeover;

import java.time.LocalDate;

import dk.udslusning.casefile.home.HomeConditions;
import dk.udslusning.casefile.home.HomeWish;
import dk.udslusning.casefile.home.YouthGround;
import dk.udslusning.rules.eligibility.Answer;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The home she lives in, and its assignment.
 *
 * @param homeRegistered whether the home stands in the register
 * @param home its number or words of its address, where it does
 * @param youthGround why she may live in a youth home
 * @param noElderlyDemand whether there was no demand for an elderly home
 * @param residentMixAssessed whether the mix of residents was assessed, of both
 * @param sharedWithCase the case of a co-tenant; null for a home of one's own
 * @param assignedOn the day the municipality assigned it
 */
public record HomePart(@NotNull(message = "Vælg, om boligen står i registret") Boolean homeRegistered,
		@Size(max = 120, message = "Skriv højst 120 tegn") String home, YouthGround youthGround, Answer noElderlyDemand,
		Answer residentMixAssessed,
		@Size(max = 20, message = "Skriv sagsnummeret, højst 20 tegn") String sharedWithCase,
		@NotNull(message = "Skriv, hvornår boligen blev anvist") LocalDate assignedOn) {

	boolean isRegistered() {
		return Boolean.TRUE.equals(this.homeRegistered);
	}

	HomeWish wish(long homeId, LocalDate leaseStart) {
		return new HomeWish(homeId, leaseStart, this.sharedWithCase,
				new HomeConditions(this.youthGround, this.residentMixAssessed, this.noElderlyDemand));
	}

	/**
	 * Without the address, so that a log cannot repeat it.
	 */
	@Override
	public String toString() {
		return "HomePart";
	}

}
