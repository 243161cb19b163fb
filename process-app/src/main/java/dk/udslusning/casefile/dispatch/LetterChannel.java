package dk.udslusning.casefile.dispatch;

import dk.udslusning.casefile.letter.Channel;

/**
 * How the citizen or somebody else is told or asked something: by letter or in a talk.
 */
public enum LetterChannel {

	DIGITAL_POST(Channel.DIGITAL_POST), PAPER_LETTER(Channel.PAPER_LETTER), HANDED_OVER(Channel.HANDED_OVER),
	SPOKEN(null);

	private final Channel channel;

	LetterChannel(Channel channel) {
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
