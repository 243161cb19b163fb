package dk.udslusning.followup;

import java.time.LocalDate;

import dk.udslusning.casefile.NeedLevel;

/**
 * What a held follow-up showed, as a caseworker fills it in; anything may still be
 * missing or wrong.
 *
 * @param heldOn the day
 * @param contactForm how
 * @param heldBy by whom
 * @param home how it goes with the home: rent, neighbours, keeping house
 * @param occupation how it goes with education or work
 * @param economy how it goes with money
 * @param wellBeing how the citizen is
 * @param remark what else was said; may be null
 * @param worry what is worrying and what is done about it; needed where something is
 * @param needLevel how much support the citizen needs from now on
 * @param nextStep what is agreed until the next time; may be null
 * @param supportMustChange whether the support in the home no longer fits
 * @param childWorry what is worrying about a child; null where nothing is
 * @param childTeamToldOn the day the children's team was told; needed with a worry about
 * a child
 */
public record FollowUpReport(LocalDate heldOn, ContactForm contactForm, HeldBy heldBy, HowItGoes home,
		HowItGoes occupation, HowItGoes economy, HowItGoes wellBeing, String remark, String worry, NeedLevel needLevel,
		String nextStep, Boolean supportMustChange, String childWorry, LocalDate childTeamToldOn) {

	boolean needsOtherSupport() {
		return Boolean.TRUE.equals(this.supportMustChange);
	}

	boolean isAboutAChild() {
		return this.childWorry != null && !this.childWorry.isBlank();
	}

	boolean isWorrying() {
		return this.home == HowItGoes.WORRYING || this.occupation == HowItGoes.WORRYING
				|| this.economy == HowItGoes.WORRYING || this.wellBeing == HowItGoes.WORRYING;
	}

}
