package dk.udslusning.casefile.assessment;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.citizen.AddressProtection;
import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.release.NoticeChannel;
import dk.udslusning.casefile.release.Release;
import dk.udslusning.casefile.release.Releases;
import dk.udslusning.casefile.release.Urgency;
import dk.udslusning.rules.eligibility.Answer;
import dk.udslusning.rules.scheme.Origin;

import org.springframework.stereotype.Component;

/**
 * A case that is ready for the visitation, for tests: a citizen from a crisis centre, all
 * of whose answers fulfil the conditions of {@code ALMENBOLIG_63}.
 */
@Component
public class VisitationFixture {

	private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 20);

	private final CaseFiles cases;

	private final Citizens citizens;

	private final SafeContacts contacts;

	private final Releases releases;

	VisitationFixture(CaseFiles cases, Citizens citizens, SafeContacts contacts, Releases releases) {
		this.cases = cases;
		this.citizens = citizens;
		this.contacts = contacts;
		this.releases = releases;
	}

	public String caseOf(LocalDate bornOn) {
		String caseNumber = this.cases.open(RECEIVED, "sagsbehandler1").caseNumber();
		this.citizens.register(caseNumber, "Prøve Person", null, bornOn, false, AddressProtection.NAME_AND_ADDRESS);
		this.contacts.begin(caseNumber, null);
		this.releases.register(new Release(null, caseNumber, RECEIVED, NoticeChannel.SHELTER_NOTICE,
				Origin.CRISIS_CENTRE_109, "Prøvehuset", null, LocalDate.of(2026, 9, 1), LocalDate.of(2027, 1, 15), null,
				Urgency.NORMAL, 1, null));
		return caseNumber;
	}

	public String caseOfAnAdult() {
		return caseOf(LocalDate.of(1990, 5, 17));
	}

	public static TargetGroupAnswers fulfilled() {
		return answers("ALMENBOLIG_63", null, allFulfilled(), Map.of());
	}

	public static TargetGroupAnswers fulfilledExcept(Question question, Answer answer) {
		return fulfilledExcept(question, answer, Map.of());
	}

	public static TargetGroupAnswers fulfilledExcept(Question question, Answer answer, Map<String, String> reasons) {
		Map<Question, Answer> answers = allFulfilled();
		answers.put(question, answer);
		return answers("ALMENBOLIG_63", null, answers, reasons);
	}

	public static TargetGroupAnswers under(String scheme, LocalDate plannedLeaseStart) {
		return answers(scheme, plannedLeaseStart, allFulfilled(), Map.of());
	}

	private static TargetGroupAnswers answers(String scheme, LocalDate start, Map<Question, Answer> answers,
			Map<String, String> reasons) {
		return new TargetGroupAnswers(scheme, start, answers, reasons, false, null);
	}

	private static Map<Question, Answer> allFulfilled() {
		Map<Question, Answer> answers = new EnumMap<>(Question.class);
		answers.put(Question.ACTING_MUNICIPALITY, Answer.YES);
		answers.put(Question.ASSIGNS_HOME, Answer.YES);
		answers.put(Question.LAWFUL_STAY, Answer.YES);
		answers.put(Question.REDUCED_MENTAL_FUNCTION, Answer.NO);
		answers.put(Question.SPECIAL_SOCIAL_PROBLEMS, Answer.YES);
		answers.put(Question.NEEDS_HELP_TO_GET_HOME, Answer.YES);
		answers.put(Question.NEEDS_HELP_TO_KEEP_HOME, Answer.YES);
		answers.put(Question.OTHER_REFUND_OVERLAPS, Answer.NO);
		return answers;
	}

}
