package dk.udslusning.decision.handout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.access.StaffDirectory;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.dispatch.AddressedLetters;
import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.casefile.dispatch.LetterSent;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.LetterWords;
import dk.udslusning.casefile.letter.template.LetterPage;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a paper for the citizen and records how she got it: her overview on one page, an
 * offer with its budget, a consent or an agreement to sign; or what the landlord must
 * know. None decides anything.
 */
@Service
@Transactional
public class Handouts {

	/** What can be given out, in the order of the list. */
	public static final List<LetterKind> KINDS = List.of(LetterKind.OVERVIEW, LetterKind.HOME_OFFER,
			LetterKind.CONSENT_FORM, LetterKind.AGREEMENT_FORM, LetterKind.LANDLORD);

	private final CaseFiles cases;

	private final HandoutWords words;

	private final AddressedLetters letters;

	private final LetterDispatch dispatch;

	private final CurrentUser user;

	private final StaffDirectory staff;

	private final Clock clock;

	Handouts(CaseFiles cases, HandoutWords words, AddressedLetters letters, LetterDispatch dispatch, CurrentUser user,
			StaffDirectory staff, Clock clock) {
		this.cases = cases;
		this.words = words;
		this.letters = letters;
		this.dispatch = dispatch;
		this.user = user;
		this.staff = staff;
		this.clock = clock;
	}

	/**
	 * The paper as it would be now. Stores nothing.
	 * @param kind one of {@link #KINDS}
	 * @throws RejectedInput at {@code paper}, where the case does not have what belongs
	 * in it
	 */
	@Transactional(readOnly = true)
	public LetterPage preview(String caseNumber, LetterKind kind) {
		return this.letters.preview(caseNumber, written(caseNumber, kind));
	}

	/**
	 * Writes the paper and records that it went out today.
	 * @param kind one of {@link #KINDS}; may be null
	 * @param channel how; may be null; what goes to the landlord is handed over, for the
	 * post knows the citizen alone
	 * @param calledFirst whether the citizen was rung up, where that is agreed
	 * @return the letter's id
	 * @throws RejectedInput at {@code paper}, {@code channel} or {@code calledFirst}
	 */
	public long give(String caseNumber, LetterKind kind, Channel channel, boolean calledFirst) {
		Faults faults = new Faults().addIf(kind == null, "paper", "Vælg, hvad borgeren skal have")
			.addIf(channel == null, "channel", "Vælg, hvordan borgeren får det")
			.addIf(!this.cases.get(caseNumber).isOpen(), "paper", "Sagen er lukket")
			.addIf(kind == LetterKind.LANDLORD && channel != null && channel != Channel.HANDED_OVER, "channel",
					"Brevet går til udlejeren, og posten kender kun borgeren. Gem det som PDF, giv udlejeren det selv, og vælg »Overrakt personligt«");
		faults.throwIfAny();
		LetterWords paper = written(caseNumber, kind);
		this.dispatch.checkSafe(caseNumber, channel, calledFirst).throwIfAny();
		long letterId = this.letters.write(caseNumber, paper);
		this.dispatch.recordSent(caseNumber, kind,
				new LetterSent(LocalDate.now(this.clock), channel, this.staff.nameOf(this.user.id()), calledFirst));
		return letterId;
	}

	private LetterWords written(String caseNumber, LetterKind kind) {
		this.cases.get(caseNumber);
		return switch (kind) {
			case OVERVIEW -> this.words.overview(caseNumber);
			case HOME_OFFER -> this.words.homeOffer(caseNumber);
			case CONSENT_FORM -> this.words.consent(caseNumber);
			case AGREEMENT_FORM -> this.words.agreement(caseNumber);
			case LANDLORD -> this.words.landlord(caseNumber);
			default -> throw RejectedInput.at("paper", "Vælg, hvad borgeren skal have");
		};
	}

}
