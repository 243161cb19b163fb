package dk.udslusning.casefile.tenancy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

import dk.udslusning.casefile.NeedLevel;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * The citizen's life in the home, from moving in.
 *
 * @param id the tenancy
 * @param caseNumber the case
 * @param leaseId the lease
 * @param movedInOn the day she moved in
 * @param keysOn the day she was given the keys
 * @param dischargedOn the day she left the shelter; null where she stayed in none
 * @param leftEarlierReason why she left the shelter before the lease began; null normally
 * @param needLevel how much support she needs to keep the home
 * @param movedOutOn the day she moved out; null while she lives there
 * @param ownPaymentFrom the first day on which the earlier transitional home no longer
 * carries her own payment; null where there was none
 * @param version for optimistic locking; null before the first save
 */
public record Tenancy(@Id Long id, String caseNumber, Long leaseId, LocalDate movedInOn, LocalDate keysOn,
		LocalDate dischargedOn, String leftEarlierReason, NeedLevel needLevel, LocalDate movedOutOn,
		LocalDate ownPaymentFrom, @Version Integer version) {

	public Tenancy {
		Objects.requireNonNull(caseNumber, "caseNumber");
		Objects.requireNonNull(leaseId, "leaseId");
		Objects.requireNonNull(movedInOn, "movedInOn");
		Objects.requireNonNull(keysOn, "keysOn");
		Objects.requireNonNull(needLevel, "needLevel");
	}

	/**
	 * Whole months from moving in to a day: moved in on 15 January, 14 February gives 0
	 * and 15 February gives 1.
	 * @param day the day; before moving in gives 0
	 */
	public int monthsUntil(LocalDate day) {
		return (int) Math.max(0, ChronoUnit.MONTHS.between(this.movedInOn, day));
	}

	Tenancy needing(NeedLevel level) {
		return new Tenancy(this.id, this.caseNumber, this.leaseId, this.movedInOn, this.keysOn, this.dischargedOn,
				this.leftEarlierReason, level, this.movedOutOn, this.ownPaymentFrom, this.version);
	}

	Tenancy movedOut(LocalDate on) {
		return new Tenancy(this.id, this.caseNumber, this.leaseId, this.movedInOn, this.keysOn, this.dischargedOn,
				this.leftEarlierReason, this.needLevel, on, this.ownPaymentFrom, this.version);
	}

}
