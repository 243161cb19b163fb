package dk.udslusning.casefile.contact;

import java.util.Optional;

import dk.udslusning.casefile.change.ChangeKind;

/**
 * What a message is about.
 */
public enum ContactKind {

	INCOME_CHANGED(ContactTopic.MONEY, "Indkomsten er ændret", ChangeKind.INCOME),
	HOUSEHOLD_CHANGED(ContactTopic.MONEY, "Nogen flytter ind eller ud, eller et barn fødes", ChangeKind.HOUSEHOLD),
	RENT_CHANGED(ContactTopic.MONEY, "Huslejen er ændret", ChangeKind.RENT),
	BENEFIT_LETTER(ContactTopic.MONEY, "Brev om boligstøtte", ChangeKind.HOUSING_BENEFIT),
	RENT_ARREARS(ContactTopic.HOME, "Huslejen er ikke betalt"),
	EVICTION_NOTICE(ContactTopic.HOME, "Varsel fra udlejer eller fogedretten"),
	SHELTER_RETURN(ContactTopic.HOME, "Er tilbage på boform for en tid"),
	ABSENCE(ContactTopic.HOME, "Er væk længe: hospital, behandling eller afsoning"),
	ANOTHER_HOME(ContactTopic.HOME, "Har brug for en anden udslusningsbolig"),
	MOVED_OUT(ContactTopic.HOME, "Er flyttet fra boligen eller har sagt op"),
	MOVING_CANCELLED(ContactTopic.HOME, "Flytter alligevel ikke"),
	SUPPORT_CHANGE(ContactTopic.SUPPORT, "Bostøtten passer ikke længere"),
	AGREEMENT_BROKEN(ContactTopic.SUPPORT, "Aftalen om uddannelse eller arbejde følges ikke"),
	AGREEMENT_EVIDENCE(ContactTopic.SUPPORT, "Dokumentation for aftalen er kommet"),
	CONTACT_CHANGED(ContactTopic.SAFETY, "Skal kontaktes på en anden måde"),
	PROTECTION_CHANGED(ContactTopic.SAFETY, "Adressebeskyttelse begynder eller ophører"),
	WITHDRAWN(ContactTopic.LEAVING, "Borgeren trækker sig"),
	MOVED_AWAY(ContactTopic.LEAVING, "Borgeren flytter til en anden kommune"),
	DIED(ContactTopic.LEAVING, "Borgeren er død"), NOTE(ContactTopic.OTHER, "Kun et notat");

	private final ContactTopic topic;

	private final String danishName;

	private final ChangeKind change;

	ContactKind(ContactTopic topic, String danishName) {
		this(topic, danishName, null);
	}

	ContactKind(ContactTopic topic, String danishName, ChangeKind change) {
		this.topic = topic;
		this.danishName = danishName;
		this.change = change;
	}

	public ContactTopic topic() {
		return this.topic;
	}

	public String danishName() {
		return this.danishName;
	}

	/**
	 * What has changed for the refund; nothing where the message is about something else.
	 */
	public Optional<ChangeKind> change() {
		return Optional.ofNullable(this.change);
	}

	/**
	 * Whether it can be told before it happens: a wage from next month, a notice given.
	 */
	boolean mayLieAhead() {
		return this.change != null || this == MOVED_OUT || this == ABSENCE || this == PROTECTION_CHANGED;
	}

	/**
	 * Whether it can only be said of somebody who lives in a transitional home.
	 */
	boolean needsHome() {
		return this == MOVED_OUT || this == MOVING_CANCELLED || this == ANOTHER_HOME;
	}

}
