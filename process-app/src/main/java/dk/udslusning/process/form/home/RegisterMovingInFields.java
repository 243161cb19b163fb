package dk.udslusning.process.form.home;

import java.time.LocalDate;

import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.tenancy.Checklist;
import dk.udslusning.casefile.tenancy.MovingIn;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Registrér indflytning og udskrivning".
 *
 * @param caseVersion the lease that was shown
 * @param facts shown only
 * @param staysInShelter whether discharge is asked for; shown only
 * @param leavesEarlierHome whether she leaves another transitional home; shown only
 */
record RegisterMovingInFields(Long caseVersion, String facts, Boolean staysInShelter, Boolean leavesEarlierHome,
		@NotNull(message = "Skriv, hvornår borgeren flyttede ind") LocalDate movedInOn,
		@NotNull(message = "Skriv, hvornår borgeren fik nøglerne") LocalDate keysOn, LocalDate dischargedOn,
		@Size(max = 1000, message = "Skriv højst 1.000 tegn") String leftEarlierReason, LocalDate earlierLeaseEndsOn,
		@NotNull(message = "Vælg behovet for støtte; det styrer opfølgningen") NeedLevel needLevel,
		Boolean helpForMoving, Boolean doubleRentHelp, Boolean nemKonto, Boolean nationalRegister, Boolean electricity,
		Boolean inspection) {

	MovingIn movingIn() {
		return new MovingIn(this.movedInOn, this.keysOn, this.dischargedOn, this.leftEarlierReason, this.needLevel,
				new Checklist(Boolean.TRUE.equals(this.helpForMoving), Boolean.TRUE.equals(this.doubleRentHelp),
						Boolean.TRUE.equals(this.nemKonto), Boolean.TRUE.equals(this.nationalRegister),
						Boolean.TRUE.equals(this.electricity), Boolean.TRUE.equals(this.inspection)),
				this.earlierLeaseEndsOn);
	}

}
