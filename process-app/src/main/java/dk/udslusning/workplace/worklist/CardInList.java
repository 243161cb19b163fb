package dk.udslusning.workplace.worklist;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.camunda.bpm.engine.rest.hal.HalResource;

/**
 * A card as part of a task in the list.
 */
final class CardInList extends HalResource<CardInList> {

	private final Card card;

	private final LocalDate today;

	CardInList(Card card, LocalDate today) {
		this.card = card;
		this.today = today;
	}

	@JsonUnwrapped
	public Card getCard() {
		return this.card;
	}

	/** The day from which deadlines are counted. */
	public LocalDate getToday() {
		return this.today;
	}

}
