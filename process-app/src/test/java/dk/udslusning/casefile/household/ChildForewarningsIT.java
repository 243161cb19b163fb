package dk.udslusning.casefile.household;

import java.time.LocalDate;
import java.util.Arrays;

import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.change.ChangeKind;
import dk.udslusning.casefile.change.ChangeReports;
import dk.udslusning.casefile.dispatch.LetterSent;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static dk.udslusning.testing.Rejections.fieldsRefusedBy;
import static org.assertj.core.api.Assertions.assertThat;

/** Moved in on 10 December 2026; the child is 18 on 10 March 2027, three months later. */
@CaseFileDatabase
class ChildForewarningsIT {

	private static final LocalDate BORN = LocalDate.of(2009, 3, 10);

	private static final LocalDate MOVED_IN = LocalDate.of(2026, 12, 10);

	@Autowired
	private Households households;

	@Autowired
	private ChildForewarnings forewarnings;

	@Autowired
	private ChangeReports changes;

	@Autowired
	private Letters letters;

	@Autowired
	private HomePath path;

	@Autowired
	private Office office;

	private String caseNumber;

	@BeforeEach
	void liveWithAChild() {
		this.caseNumber = this.path.open(Notices.fromASofa());
		this.path.lease(this.caseNumber, null);
		this.office.today(MOVED_IN);
	}

	@Test
	void findsAChildThreeMonthsAheadOnceOnly() {
		live(BORN);
		assertThat(this.households.childrenTurningAdult(this.caseNumber, MOVED_IN.minusDays(1))).isZero();
		assertThat(this.households.childrenTurningAdult(this.caseNumber, MOVED_IN)).isEqualTo(1);
		assertThat(this.households.childrenTurningAdult(this.caseNumber, MOVED_IN.plusDays(1))).isZero();
		assertThat(this.forewarnings.waiting(this.caseNumber)).singleElement()
			.satisfies((child) -> assertThat(child.countsFrom()).isEqualTo(LocalDate.of(2027, 4, 1)));
	}

	@Test
	void findsNobodyWhoCountsAsAnAdultAlready() {
		live(LocalDate.of(2008, 11, 30));
		assertThat(this.households.childrenTurningAdult(this.caseNumber, MOVED_IN)).isZero();
	}

	@Test
	void writesALetterAndTheChangeFromTheFirst() {
		live(BORN);
		this.households.childrenTurningAdult(this.caseNumber, MOVED_IN);
		this.forewarnings.forewarn(this.caseNumber,
				new LetterSent(MOVED_IN, Channel.HANDED_OVER, "sagsbehandler1", true));
		assertThat(this.letters.latest(this.caseNumber, LetterKind.CHILD_TURNS_ADULT).orElseThrow().body())
			.contains("01.04.2027");
		assertThat(this.changes.of(this.caseNumber)).singleElement().satisfies((change) -> {
			assertThat(change.kind()).isEqualTo(ChangeKind.HOUSEHOLD);
			assertThat(change.effectiveOn()).isEqualTo(LocalDate.of(2027, 4, 1));
		});
		assertThat(this.forewarnings.waiting(this.caseNumber)).isEmpty();
	}

	@Test
	void showsTheLetterBeforeItIsWritten() {
		live(BORN);
		assertThat(this.forewarnings.text(this.caseNumber)).isEmpty();
		this.households.childrenTurningAdult(this.caseNumber, MOVED_IN);
		assertThat(this.forewarnings.text(this.caseNumber)).contains("Når dit barn fylder 18 år",
				"Fra den 01.04.2027 tæller barnet som voksen");
		assertThat(this.letters.latest(this.caseNumber, LetterKind.CHILD_TURNS_ADULT)).isEmpty();
	}

	@Test
	void writesOneLetterAboutTwoChildren() {
		live(BORN, LocalDate.of(2009, 2, 5));
		this.households.childrenTurningAdult(this.caseNumber, MOVED_IN);
		assertThat(this.forewarnings.text(this.caseNumber)).contains("Når dine børn fylder 18 år",
				"Fra den 01.03.2027 og den 01.04.2027 tæller de som voksne");
	}

	@Test
	void asksWhereAChildLivesThatIsNotThere() {
		live(BORN);
		this.households.childrenTurningAdult(this.caseNumber, MOVED_IN);
		assertThat(fieldsRefusedBy(() -> this.forewarnings.notThere(this.caseNumber, " ")))
			.containsExactly("notThereReason");
		this.forewarnings.notThere(this.caseNumber, "Bor hos sin far siden august");
		assertThat(this.forewarnings.waiting(this.caseNumber)).isEmpty();
		assertThat(this.changes.of(this.caseNumber)).isEmpty();
	}

	private void live(LocalDate... born) {
		this.path.settle(this.caseNumber, NeedLevel.MEDIUM);
		this.households.keep(this.caseNumber,
				new Household(Arrays.stream(born).map((day) -> HouseholdMember.of(Relation.CHILD, day)).toList(), null,
						false, false, false, false));
	}

}
