package dk.udslusning.testing;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

import dk.udslusning.casefile.citizen.AddressProtection;
import dk.udslusning.casefile.intake.TransitionNotice;
import dk.udslusning.casefile.release.NoticeChannel;
import dk.udslusning.casefile.release.Urgency;
import dk.udslusning.rules.scheme.Origin;

/**
 * Notices as a crisis centre, a shelter or a citizen would give them. Every person is
 * invented.
 */
public final class Notices {

	/** Born 7 July 1961; the number of an invented person. */
	public static final String CPR = "070761-4285";

	private static final AtomicInteger OTHERS = new AtomicInteger();

	private Notices() {
	}

	/**
	 * A named woman at a crisis centre, protected, two children, discharge planned ahead.
	 */
	public static TransitionNotice fromCrisisCentre() {
		return new TransitionNotice(LocalDate.of(2026, 11, 20), NoticeChannel.SHELTER_NOTICE, false, "Mette Prøvesen",
				CPR, null, AddressProtection.NAME_AND_ADDRESS, "12 34 56 78", Origin.CRISIS_CENTRE_109,
				"Krisecenter Prøvehus", null, LocalDate.of(2026, 9, 1), LocalDate.of(2027, 1, 15), Urgency.SOON, 2);
	}

	/**
	 * Another woman at a crisis centre, another one at each call; no number is known.
	 */
	public static TransitionNotice ofAnother() {
		return new TransitionNotice(LocalDate.of(2026, 11, 20), NoticeChannel.SHELTER_NOTICE, false,
				"Prøve " + OTHERS.incrementAndGet(), null, null, AddressProtection.NAME_AND_ADDRESS, "12 34 56 78",
				Origin.CRISIS_CENTRE_109, "Krisecenter Prøvehus", null, LocalDate.of(2026, 9, 1),
				LocalDate.of(2027, 1, 15), Urgency.SOON, 2);
	}

	/**
	 * A man at a homeless shelter (SEL § 110), another one at each call.
	 */
	public static TransitionNotice fromHomelessShelter() {
		return new TransitionNotice(LocalDate.of(2026, 11, 20), NoticeChannel.SHELTER_NOTICE, false,
				"Prøve " + OTHERS.incrementAndGet(), null, null, AddressProtection.NONE, "12 34 56 78",
				Origin.HOMELESS_SHELTER_110, "Forsorgshjem Prøve", null, LocalDate.of(2026, 9, 1),
				LocalDate.of(2027, 1, 15), Urgency.SOON, 0);
	}

	/**
	 * A second notice of the same person, which came the day before.
	 */
	public static TransitionNotice ofTheDayBefore(TransitionNotice notice) {
		return new TransitionNotice(notice.receivedOn().minusDays(1), notice.channel(), notice.anonymous(),
				notice.name(), notice.cpr(), notice.bornOn(), notice.protection(), notice.phone(), notice.origin(),
				notice.shelter(), notice.situation(), notice.admittedOn(), notice.plannedDischargeOn(),
				notice.urgency(), notice.children());
	}

	/**
	 * Anonymous stay, without name or number (SEL § 109).
	 */
	public static TransitionNotice anonymous() {
		return new TransitionNotice(LocalDate.of(2026, 11, 20), NoticeChannel.SHELTER_NOTICE, true, null, null, null,
				AddressProtection.UNKNOWN, null, Origin.CRISIS_CENTRE_109, "Krisecenter Prøvehus", null,
				LocalDate.of(2026, 11, 1), null, Urgency.ACUTE, null);
	}

	/**
	 * A man without a stay anywhere.
	 */
	public static TransitionNotice fromASofa() {
		return new TransitionNotice(LocalDate.of(2026, 11, 20), NoticeChannel.IN_PERSON, null, "Jens Prøvesen", null,
				null, AddressProtection.NONE, null, Origin.OTHER, null, "Sover hos skiftende bekendte", null, null,
				Urgency.NORMAL, 0);
	}

}
