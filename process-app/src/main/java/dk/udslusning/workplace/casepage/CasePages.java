package dk.udslusning.workplace.casepage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.udslusning.casefile.CaseFile;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.citizen.AddressProtection;
import dk.udslusning.casefile.citizen.Citizen;
import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.contact.CaseSearch;
import dk.udslusning.casefile.home.HomeAddress;
import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.casefile.protection.PaperAccess;
import dk.udslusning.casefile.protection.ProtectedAddresses;
import dk.udslusning.casefile.reading.OnePicture;
import dk.udslusning.catalogue.Schemes;
import dk.udslusning.rules.citizen.Cpr;
import dk.udslusning.workplace.casepage.Part.Fact;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a case on one page. Where the user may not read it, nothing is told but that the
 * case is there. Each page and each hidden fact that is shown is logged.
 */
@Component
@Transactional
class CasePages {

	private final OnePicture picture;

	private final List<PagePart> parts;

	private final CaseFiles cases;

	private final Citizens citizens;

	private final SafeContacts contacts;

	private final CaseStages stages;

	private final Schemes schemes;

	private final HomePart home;

	private final CaseSearch search;

	private final PaperAccess access;

	private final Caseworker caseworker;

	CasePages(OnePicture picture, List<PagePart> parts, CaseFiles cases, Citizens citizens, SafeContacts contacts,
			CaseStages stages, Schemes schemes, HomePart home, CaseSearch search, PaperAccess access,
			Caseworker caseworker) {
		this.picture = picture;
		this.parts = parts.stream().sorted(Comparator.comparing(PagePart::name)).toList();
		this.cases = cases;
		this.citizens = citizens;
		this.contacts = contacts;
		this.stages = stages;
		this.schemes = schemes;
		this.home = home;
		this.search = search;
		this.access = access;
		this.caseworker = caseworker;
	}

	/**
	 * The page of a case.
	 * @throws dk.udslusning.casefile.NoSuchCase where there is no such case
	 */
	CasePage of(String caseNumber) {
		return this.picture.within(() -> page(caseNumber));
	}

	private CasePage page(String caseNumber) {
		CaseFile caseFile = this.cases.get(caseNumber);
		if (!this.access.mayRead(caseNumber)) {
			return CasePage.closed(caseNumber, ProtectedAddresses.HIDDEN);
		}
		this.access.look(caseNumber, "Sagens side");
		return new CasePage(caseNumber, null, head(caseFile), parts(caseNumber, false), parts(caseNumber, true));
	}

	/**
	 * What the page hides until somebody asks for it.
	 * @throws dk.udslusning.casefile.protection.ClosedPaper where the user may not read
	 * the case; nothing is logged then
	 */
	String shown(String caseNumber, Hidden what) {
		Citizen citizen = this.citizens.get(caseNumber);
		this.access.look(caseNumber, what.logged());
		Optional<String> value = switch (what) {
			case CPR -> citizen.cprNumber().map(Cpr::formatted);
			case HOME_ADDRESS -> this.home.home(caseNumber).map(TransitionalHome::address).map(HomeAddress::line);
			case POSTAL_ADDRESS -> Optional.ofNullable(this.contacts.get(caseNumber).postalAddress());
		};
		return value.orElse("Ikke oplyst");
	}

	/** The cases that fit, open ones first. */
	List<FoundCase> find(String person) {
		return this.search.find(person).stream().map(this::found).toList();
	}

	private FoundCase found(String caseNumber) {
		if (!this.access.mayRead(caseNumber)) {
			return new FoundCase(caseNumber, ProtectedAddresses.HIDDEN);
		}
		CaseFile caseFile = this.cases.get(caseNumber);
		return new FoundCase(caseNumber, this.citizens.get(caseNumber).displayName() + ", " + this.stages.of(caseFile)
				+ ", " + this.caseworker.of(caseFile));
	}

	private CasePage.Head head(CaseFile caseFile) {
		Citizen citizen = this.citizens.get(caseFile.caseNumber());
		Fact cpr = (citizen.cpr() != null) ? new Fact("CPR-nummer", null, Hidden.CPR.code())
				: new Fact("CPR-nummer", "Mangler", null);
		return new CasePage.Head(citizen.displayName(),
				List.of(new Fact("Ordning", scheme(caseFile), null), new Fact("Trin", this.stages.of(caseFile), null),
						new Fact("Sagsbehandler", this.caseworker.of(caseFile), null), cpr),
				marks(citizen));
	}

	/** What must be known before anything is said to a caller or sent. */
	private List<String> marks(Citizen citizen) {
		boolean callFirst = this.contacts.get(citizen.caseNumber()).callFirst();
		String protection = switch (citizen.protection()) {
			case NONE -> null;
			case UNKNOWN -> "Behandles som beskyttet";
			case NAME_AND_ADDRESS, POLICE -> shortly(citizen.protection());
		};
		return Stream.of(protection, callFirst ? "Ring først" : null).filter((mark) -> mark != null).toList();
	}

	private static String shortly(AddressProtection protection) {
		return protection.danishName().replaceFirst(" \\(.*\\)$", "");
	}

	private String scheme(CaseFile caseFile) {
		return Optional.ofNullable(caseFile.scheme())
			.map((code) -> this.schemes.get(code).label())
			.orElse("Ikke valgt endnu");
	}

	private List<Part> parts(String caseNumber, boolean folded) {
		return this.parts.stream()
			.filter((part) -> part.name().isFolded() == folded)
			.map((part) -> part.of(caseNumber))
			.toList();
	}

}
