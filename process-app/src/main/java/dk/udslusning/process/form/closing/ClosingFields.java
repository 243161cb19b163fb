package dk.udslusning.process.form.closing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import dk.udslusning.casefile.CloseReason;
import dk.udslusning.casefile.closing.Closing;
import dk.udslusning.casefile.closing.LettersLeft;
import dk.udslusning.casefile.closing.Told;
import dk.udslusning.casefile.letter.Channel;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of the forms that close a case; each form asks for those that fit it.
 *
 * @param facts shown only
 * @param unsentLetters shown only: letters were written and not sent
 * @param mustCall shown only: she must be rung up before a letter is sent
 * @param unansweredContacts shown only: messages were told that no task takes up
 * @param unusedLease shown only: she signed a lease and did not move in
 */
record ClosingFields(String facts, Boolean unsentLetters, Boolean mustCall, Boolean unansweredContacts,
		Boolean unusedLease, @NotNull(message = "Vælg den dag, sagen lukkes") LocalDate closedOn,
		LocalDate citizenToldOn, LocalDate shelterToldOn, LocalDate landlordToldOn, LocalDate housingBenefitToldOn,
		LocalDate newMunicipalityToldOn, LocalDate estateToldOn,
		@Size(max = 120, message = "Skriv højst 120 tegn") String handedTo,
		@Size(max = 2000, message = "Skriv højst 2.000 tegn") String remark, LettersLeft lettersLeft,
		LocalDate lettersSentOn, Channel lettersChannel,
		@Size(max = 1000, message = "Skriv højst 1.000 tegn") String lettersReason, Boolean calledFirst,
		@Size(max = 2000, message = "Skriv højst 2.000 tegn") String contactsAnswer, LocalDate unusedLeaseEndsOn) {

	Closing closing(CloseReason reason) {
		boolean nobodyToCall = reason == CloseReason.DIED;
		return new Closing(reason, this.closedOn, told(), this.handedTo, this.remark, this.lettersLeft,
				this.lettersSentOn, this.lettersChannel, this.lettersReason,
				nobodyToCall || Boolean.TRUE.equals(this.calledFirst), this.contactsAnswer, this.unusedLeaseEndsOn);
	}

	private Map<Told, LocalDate> told() {
		Map<Told, LocalDate> told = new EnumMap<>(Told.class);
		put(told, Told.CITIZEN, this.citizenToldOn);
		put(told, Told.SHELTER, this.shelterToldOn);
		put(told, Told.LANDLORD, this.landlordToldOn);
		put(told, Told.HOUSING_BENEFIT, this.housingBenefitToldOn);
		put(told, Told.NEW_MUNICIPALITY, this.newMunicipalityToldOn);
		put(told, Told.ESTATE, this.estateToldOn);
		return told;
	}

	private static void put(Map<Told, LocalDate> told, Told recipient, LocalDate on) {
		if (on != null) {
			told.put(recipient, on);
		}
	}

}
