package dk.udslusning.decision.takeover;

import java.time.LocalDate;

import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.tenancy.Checklist;
import dk.udslusning.casefile.tenancy.MovingIn;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How she moved in. Components as in {@link MovingIn}.
 */
public record MovingInPart(@NotNull(message = "Skriv, hvornår borgeren flyttede ind") LocalDate movedInOn,
		@NotNull(message = "Skriv, hvornår borgeren fik nøglerne") LocalDate keysOn, LocalDate dischargedOn,
		@Size(max = 1000, message = "Skriv højst 1.000 tegn") String leftEarlierReason) {

	MovingIn movingIn(NeedLevel needLevel) {
		return new MovingIn(this.movedInOn, this.keysOn, this.dischargedOn, this.leftEarlierReason, needLevel,
				Checklist.empty(), null);
	}

}
