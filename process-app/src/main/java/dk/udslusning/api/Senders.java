package dk.udslusning.api;

import java.util.Map;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.referral.ReferringShelter;
import dk.udslusning.rules.scheme.Origin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who sends for which shelter: {@code udslusning.senders.<user>.shelter} and
 * {@code .origin}. A user sends for one shelter and for no other.
 *
 * @param senders the shelters by the id of the user that sends for them
 */
@ConfigurationProperties("udslusning")
record Senders(@DefaultValue Map<String, Sender> senders) {

	/**
	 * The shelter that the signed-in user sends for; nothing for everybody else.
	 */
	Optional<ReferringShelter> shelterOf(CurrentUser user) {
		return Optional.ofNullable(this.senders.get(user.id()))
			.map((sender) -> new ReferringShelter(sender.shelter(), sender.origin()));
	}

	/**
	 * A sender.
	 *
	 * @param shelter the shelter's name
	 * @param origin its kind: §§ 107, 109 or 110
	 */
	record Sender(String shelter, Origin origin) {

		Sender {
			if (shelter == null || shelter.isBlank() || origin == null || origin == Origin.OTHER) {
				throw new IllegalArgumentException("udslusning.senders: each sender names its shelter and its origin, "
						+ "TEMPORARY_CARE_107, CRISIS_CENTRE_109 or HOMELESS_SHELTER_110");
			}
		}

	}

}
