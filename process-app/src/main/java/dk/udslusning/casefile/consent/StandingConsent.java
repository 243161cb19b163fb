package dk.udslusning.casefile.consent;

import java.time.LocalDate;

/**
 * A consent as it stands now. To fetch and to pass on are two consents: neither is ever
 * taken for the other.
 *
 * @param id the consent, among those of its use
 * @param use to fetch, or to pass on
 * @param kinds which kinds of information
 * @param party from whom they are fetched, or to whom they are passed on
 * @param purpose for what
 * @param givenAs orally or in writing
 * @param givenOn the day
 * @param withdrawnOn the day it was taken back; null while it stands
 */
public record StandingConsent(long id, Use use, String kinds, String party, String purpose, ConsentForm givenAs,
		LocalDate givenOn, LocalDate withdrawnOn) {

	/** Whether something may still be done by it. */
	public boolean stands() {
		return this.withdrawnOn == null;
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "StandingConsent[" + this.use + ", " + this.id + "]";
	}

	/** What a consent allows. */
	public enum Use {

		/** To fetch information for the case (RSL § 11 a). */
		FETCH("At indhente"),

		/** To pass information on (FVL § 28). */
		PASS_ON("At videregive");

		private final String danishName;

		Use(String danishName) {
			this.danishName = danishName;
		}

		public String danishName() {
			return this.danishName;
		}

	}

}
