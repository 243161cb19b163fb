package dk.udslusning.casefile.release;

import java.time.LocalDate;

import dk.udslusning.rules.scheme.Origin;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * Where the citizen of a case comes from, and when she leaves there.
 *
 * @param id the row
 * @param caseNumber the case
 * @param receivedOn the day the enquiry came
 * @param noticeChannel how it came
 * @param origin §§ 107, 109, 110 or another housing situation
 * @param shelter the place's name, which is protected with the address; null for another
 * housing situation
 * @param situation how she lives now, for another housing situation
 * @param admittedOn first day of the stay; null for another housing situation
 * @param plannedDischargeOn the day she is expected to leave; the future is normal
 * @param dischargedOn the day she left; null until then
 * @param urgency how soon somebody must act
 * @param children how many children come with her, 0 to 15
 * @param version for optimistic locking; null before the first save
 */
public record Release(@Id Long id, String caseNumber, LocalDate receivedOn, NoticeChannel noticeChannel, Origin origin,
		String shelter, String situation, LocalDate admittedOn, LocalDate plannedDischargeOn, LocalDate dischargedOn,
		Urgency urgency, int children, @Version Integer version) {

	/**
	 * Whether she stays at a §§ 107, 109 or 110 place and has not left it.
	 */
	public boolean isStaying() {
		return this.origin != Origin.OTHER && this.dischargedOn == null;
	}

	Release discharged(LocalDate on) {
		return new Release(this.id, this.caseNumber, this.receivedOn, this.noticeChannel, this.origin, this.shelter,
				this.situation, this.admittedOn, this.plannedDischargeOn, on, this.urgency, this.children,
				this.version);
	}

	Release planned(LocalDate on) {
		return new Release(this.id, this.caseNumber, this.receivedOn, this.noticeChannel, this.origin, this.shelter,
				this.situation, this.admittedOn, on, this.dischargedOn, this.urgency, this.children, this.version);
	}

	/**
	 * Without the place, so that a log cannot name it.
	 */
	@Override
	public String toString() {
		return "Release[" + this.caseNumber + "]";
	}

}
