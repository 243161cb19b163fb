package dk.udslusning.casefile.assessment;

import dk.udslusning.casefile.letter.Channel;

/**
 * How somebody is reminded of missing information.
 */
public enum ReminderChannel {

	DIGITAL_POST(Channel.DIGITAL_POST), PAPER_LETTER(Channel.PAPER_LETTER), HANDED_OVER(Channel.HANDED_OVER),
	SPOKEN(null);

	private final Channel channel;

	ReminderChannel(Channel channel) {
		this.channel = channel;
	}

	/**
	 * How the letter goes out.
	 * @return null where there is no letter, only a talk
	 */
	Channel channel() {
		return this.channel;
	}

}
