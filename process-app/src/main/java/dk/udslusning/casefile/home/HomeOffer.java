package dk.udslusning.casefile.home;

import java.time.LocalDate;
import java.util.Objects;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * The offer of one home to one citizen, from the day it was found until the lease, or
 * until it came to nothing. A no has no consequence: the citizen keeps the place in the
 * queue.
 *
 * @param id the offer
 * @param caseNumber the case
 * @param homeId the home
 * @param plannedLeaseStart first day of the lease as planned
 * @param sharedWithCase the case of a co-tenant in the same home; null for a home of
 * one's own
 * @param conditions what was assessed about the kind of home (HOME-01)
 * @param status how far it has come
 * @param offeredOn the day the home was found
 * @param answeredOn the day the citizen answered, or the home was withdrawn; null before
 * @param answerReason what the citizen said, or why the home was withdrawn; may be null
 * @param assignedOn the day the municipality assigned the home; null before
 * @param endedOn the day the offer became a lease or came to nothing; null before
 * @param endReason why it came to nothing; may be null
 * @param version for optimistic locking; null before the first save
 */
public record HomeOffer(@Id Long id, String caseNumber, Long homeId, LocalDate plannedLeaseStart, String sharedWithCase,
		@Embedded.Nullable HomeConditions conditions, OfferStatus status, LocalDate offeredOn, LocalDate answeredOn,
		String answerReason, LocalDate assignedOn, LocalDate endedOn, String endReason, @Version Integer version) {

	public HomeOffer {
		Objects.requireNonNull(caseNumber, "caseNumber");
		Objects.requireNonNull(homeId, "homeId");
		Objects.requireNonNull(plannedLeaseStart, "plannedLeaseStart");
		Objects.requireNonNull(conditions, "conditions");
		Objects.requireNonNull(status, "status");
		Objects.requireNonNull(offeredOn, "offeredOn");
	}

	static HomeOffer of(String caseNumber, HomeWish wish, LocalDate today) {
		return new HomeOffer(null, caseNumber, wish.homeId(), wish.plannedLeaseStart(), wish.sharedWithCase(),
				wish.conditions(), OfferStatus.OFFERED, today, null, null, null, null, null, null);
	}

	HomeOffer accepted(LocalDate on) {
		return answered(OfferStatus.ACCEPTED, null, on);
	}

	/** Both on a day before the case was registered here. */
	HomeOffer acceptedWhenOffered(LocalDate on) {
		require(OfferStatus.OFFERED);
		return new HomeOffer(this.id, this.caseNumber, this.homeId, this.plannedLeaseStart, this.sharedWithCase,
				this.conditions, OfferStatus.ACCEPTED, on, on, null, null, null, null, this.version);
	}

	HomeOffer declined(String reason, LocalDate on) {
		return answered(OfferStatus.DECLINED, reason, on);
	}

	HomeOffer withdrawn(String reason, LocalDate on) {
		return answered(OfferStatus.WITHDRAWN, reason, on);
	}

	HomeOffer assigned(HomeConditions assessed, LocalDate on) {
		require(OfferStatus.ACCEPTED);
		return new HomeOffer(this.id, this.caseNumber, this.homeId, this.plannedLeaseStart, this.sharedWithCase,
				assessed, OfferStatus.ASSIGNED, this.offeredOn, this.answeredOn, this.answerReason, on, null, null,
				this.version);
	}

	HomeOffer leased(LocalDate on) {
		require(OfferStatus.ASSIGNED);
		return ended(OfferStatus.LEASED, null, on);
	}

	HomeOffer fellThrough(String reason, LocalDate on) {
		if (this.status != OfferStatus.ACCEPTED && this.status != OfferStatus.ASSIGNED) {
			throw conflict();
		}
		return ended(OfferStatus.FELL_THROUGH, reason, on);
	}

	private HomeOffer answered(OfferStatus answer, String reason, LocalDate on) {
		require(OfferStatus.OFFERED);
		return new HomeOffer(this.id, this.caseNumber, this.homeId, this.plannedLeaseStart, this.sharedWithCase,
				this.conditions, answer, this.offeredOn, on, reason, null, answer.isOpen() ? null : on, null,
				this.version);
	}

	private HomeOffer ended(OfferStatus end, String reason, LocalDate on) {
		return new HomeOffer(this.id, this.caseNumber, this.homeId, this.plannedLeaseStart, this.sharedWithCase,
				this.conditions, end, this.offeredOn, this.answeredOn, this.answerReason, this.assignedOn, on, reason,
				this.version);
	}

	private void require(OfferStatus expected) {
		if (this.status != expected) {
			throw conflict();
		}
	}

	private IllegalStateException conflict() {
		return new IllegalStateException("Boligtilbuddet i sag " + this.caseNumber
				+ " kan ikke ændres på denne måde, når det står som: " + this.status.danishName());
	}

}
