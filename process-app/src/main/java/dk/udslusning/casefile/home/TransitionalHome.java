package dk.udslusning.casefile.home;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.scheme.HomeKind;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A home that the municipality may assign to a citizen on the way out of a crisis centre,
 * a shelter or another housing situation.
 *
 * @param id the home
 * @param kind family, youth, elderly or private
 * @param landlord the housing organisation or private landlord
 * @param assignmentAgreement whether the landlord has agreed that the municipality
 * assigns the home (lov om boligforhold § 57 a)
 * @param address where it lies
 * @param rooms number of rooms, kitchen and bath not counted
 * @param areaHundredths area in hundredths of a square metre: 7550 is 75,50 m²
 * @param rentOere rent in øre per month, before housing benefit, in force on the day it
 * was asked for
 * @param payments compulsory payments besides the rent, per month
 * @param depositOere entry deposit (beboerindskud) in øre, once
 * @param restorationGuaranteed whether the municipality has given its guarantee for
 * restoration when the tenant leaves (almenboligloven § 63)
 * @param state where it stands
 * @param atDisposalFrom the day it came to the municipality's disposal, latest time
 * @param letFrom first day of the latest lease; null before it was ever let
 * @param terminatedTo last day of a terminated lease; null otherwise
 * @param vacatedOn the day the latest tenant left; null otherwise
 * @param withdrawnFrom the day from which it is out of use; null while it is in use
 * @param version for optimistic locking; null before the first save
 */
public record TransitionalHome(@Id Long id, HomeKind kind, String landlord, boolean assignmentAgreement,
		@Embedded.Nullable HomeAddress address, int rooms, int areaHundredths, long rentOere,
		@Embedded.Nullable CompulsoryPayments payments, long depositOere, boolean restorationGuaranteed,
		HomeState state, LocalDate atDisposalFrom, LocalDate letFrom, LocalDate terminatedTo, LocalDate vacatedOn,
		LocalDate withdrawnFrom, @Version Integer version) {

	public TransitionalHome {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(landlord, "landlord");
		Objects.requireNonNull(address, "address");
		Objects.requireNonNull(payments, "payments");
		Objects.requireNonNull(state, "state");
		Objects.requireNonNull(atDisposalFrom, "atDisposalFrom");
		if (rooms < 1 || areaHundredths < 1 || rentOere < 0 || depositOere < 0) {
			throw new IllegalArgumentException("A home has rooms, an area, and no amount below zero");
		}
	}

	/**
	 * The rent per month, before housing benefit.
	 */
	public Money rent() {
		return Money.ofOere(this.rentOere);
	}

	/**
	 * The entry deposit, once.
	 */
	public Money deposit() {
		return Money.ofOere(this.depositOere);
	}

	/**
	 * How caseworkers tell homes apart without an address: number, kind, rooms, area,
	 * landlord.
	 */
	public String label() {
		return "Bolig " + this.id + ": " + this.kind.label() + ", " + this.rooms + " rum, " + area() + ", "
				+ this.landlord;
	}

	/**
	 * The business key of whatever is started for the home: {@code BOLIG-000012}.
	 */
	public String number() {
		return String.format(Locale.ROOT, "BOLIG-%06d", this.id);
	}

	/**
	 * Whether it can be offered to a household, or shared with the one that has it.
	 */
	public boolean canBeLet() {
		return this.state == HomeState.AT_DISPOSAL || this.state == HomeState.LET;
	}

	/**
	 * The area as people read it: {@code 75 m²} or {@code 75,5 m²}.
	 */
	public String area() {
		int rest = this.areaHundredths % 100;
		String whole = String.valueOf(this.areaHundredths / 100);
		if (rest == 0) {
			return whole + " m²";
		}
		String decimals = (rest % 10 == 0) ? String.valueOf(rest / 10) : ((rest < 10) ? "0" : "") + rest;
		return whole + "," + decimals + " m²";
	}

	/**
	 * The home is let: the municipality pays no more rent from the lease's first day.
	 * @throws HomeStateConflict where it is terminated, vacated or withdrawn
	 */
	TransitionalHome let(LocalDate from) {
		require(canBeLet(), "kan ikke udlejes");
		return with(HomeState.LET, this.atDisposalFrom, from, null, null, null);
	}

	/**
	 * The lease is terminated; the tenant lives there through the notice.
	 * @throws HomeStateConflict where it is not let
	 */
	TransitionalHome terminated(LocalDate to) {
		require(this.state == HomeState.LET || this.state == HomeState.TERMINATED, "kan ikke opsiges");
		return with(HomeState.TERMINATED, this.atDisposalFrom, this.letFrom, to, null, null);
	}

	/**
	 * The notice is withdrawn.
	 * @throws HomeStateConflict where the home is neither let nor terminated
	 */
	TransitionalHome letOn() {
		require(this.state == HomeState.LET || this.state == HomeState.TERMINATED, "er ikke opsagt");
		return with(HomeState.LET, this.atDisposalFrom, this.letFrom, null, null, null);
	}

	/**
	 * The tenant has left, with or without a notice first.
	 * @throws HomeStateConflict where nobody lived there
	 */
	TransitionalHome vacated(LocalDate on) {
		require(this.state == HomeState.LET || this.state == HomeState.TERMINATED, "kan ikke fraflyttes");
		return with(HomeState.VACATED, this.atDisposalFrom, this.letFrom, this.terminatedTo, on, null);
	}

	/**
	 * The landlord puts the vacated home, or one that was out of use, at the
	 * municipality's disposal again.
	 * @throws HomeStateConflict where it is neither vacated nor withdrawn
	 */
	TransitionalHome backAtDisposal(LocalDate from) {
		require(this.state == HomeState.VACATED || this.state == HomeState.WITHDRAWN,
				"kan ikke stilles til rådighed igen");
		return with(HomeState.AT_DISPOSAL, from, this.letFrom, this.terminatedTo, this.vacatedOn, null);
	}

	/**
	 * The home is no transitional home any more, or not for a time.
	 * @throws HomeStateConflict where somebody has it, or it is withdrawn already
	 */
	TransitionalHome withdrawn(LocalDate from) {
		require(this.state == HomeState.AT_DISPOSAL || this.state == HomeState.VACATED, "kan ikke tages ud af brug");
		return with(HomeState.WITHDRAWN, this.atDisposalFrom, this.letFrom, this.terminatedTo, this.vacatedOn, from);
	}

	/**
	 * The home at another price.
	 */
	TransitionalHome at(long newRentOere, CompulsoryPayments newPayments) {
		return new TransitionalHome(this.id, this.kind, this.landlord, this.assignmentAgreement, this.address,
				this.rooms, this.areaHundredths, newRentOere, newPayments, this.depositOere, this.restorationGuaranteed,
				this.state, this.atDisposalFrom, this.letFrom, this.terminatedTo, this.vacatedOn, this.withdrawnFrom,
				this.version);
	}

	private void require(boolean possible, String not) {
		if (!possible) {
			throw new HomeStateConflict(this.id, not, this.state);
		}
	}

	private TransitionalHome with(HomeState newState, LocalDate newAtDisposal, LocalDate newLetFrom,
			LocalDate newTerminatedTo, LocalDate newVacatedOn, LocalDate newWithdrawnFrom) {
		return new TransitionalHome(this.id, this.kind, this.landlord, this.assignmentAgreement, this.address,
				this.rooms, this.areaHundredths, this.rentOere, this.payments, this.depositOere,
				this.restorationGuaranteed, newState, newAtDisposal, newLetFrom, newTerminatedTo, newVacatedOn,
				newWithdrawnFrom, this.version);
	}

}
