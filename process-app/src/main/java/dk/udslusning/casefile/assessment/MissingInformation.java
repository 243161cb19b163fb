package dk.udslusning.casefile.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.rules.eligibility.Answer;
import dk.udslusning.rules.time.Deadlines;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Obtains what is missing: asks for it, notes that it came, or decides on what is there.
 * A missing consent never rejects by itself (RSL §§ 10, 11 b).
 */
@Service
@Transactional
public class MissingInformation {

	private final InformationRequestRepository requests;

	private final Visitation visitation;

	private final Deadlines deadlines;

	private final int reminderWorkingDays;

	private final CurrentUser user;

	private final Clock clock;

	MissingInformation(InformationRequestRepository requests, Visitation visitation, Deadlines deadlines,
			@Value("${udslusning.information-reminder-working-days:10}") int reminderWorkingDays, CurrentUser user,
			Clock clock) {
		this.requests = requests;
		this.visitation = visitation;
		this.deadlines = deadlines;
		this.reminderWorkingDays = reminderWorkingDays;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Notes what was asked of whom.
	 * @param caseNumber the case
	 * @param askedOf who was asked
	 * @param askedFor which information or document
	 * @param askedOn the day, today or earlier
	 * @throws RejectedInput at {@code askedOf}, {@code askedFor} or {@code askedOn}
	 */
	public void ask(String caseNumber, String askedOf, String askedFor, LocalDate askedOn) {
		new Faults().addIf(isBlank(askedOf), "askedOf", "Skriv, hvem du har spurgt")
			.addIf(isBlank(askedFor), "askedFor", "Skriv, hvilke oplysninger eller papirer du har bedt om")
			.addIf(askedOn == null, "askedOn", "Skriv, hvilken dag du spurgte")
			.addIf(askedOn != null && askedOn.isAfter(today()), "askedOn",
					"Dagen kan ikke ligge efter i dag; spørg først, og løs så opgaven")
			.throwIfAny();
		this.requests.save(new InformationRequest(null, caseNumber, askedOf, askedFor, askedOn, null, this.user.id(),
				LocalDateTime.now(this.clock), null));
	}

	/**
	 * Notes that information came, and what it answers.
	 * @param caseNumber the case
	 * @param receivedOn the day, from the day it was asked for until today
	 * @param answers answer by question, as far as it answers any
	 * @param reasons the caseworker's words by rule id
	 * @throws RejectedInput at {@code receivedOn}, a question's key or a reason's key
	 */
	public void receive(String caseNumber, LocalDate receivedOn, Map<Question, Answer> answers,
			Map<String, String> reasons) {
		Faults faults = new Faults().addIf(receivedOn == null, "receivedOn", "Skriv, hvilken dag oplysningerne kom")
			.addIf(receivedOn != null && receivedOn.isAfter(today()), "receivedOn",
					"Dagen kan ikke ligge efter i dag; ret datoen");
		List<InformationRequest> open = open(caseNumber);
		faults.addIf(receivedOn != null && open.stream().anyMatch((request) -> receivedOn.isBefore(request.askedOn())),
				"receivedOn", "Dagen ligger før den dag, du bad om oplysningerne; ret datoen");
		faults.throwIfAny();
		this.visitation.supplement(caseNumber, answers, reasons, false);
		open.forEach((request) -> this.requests.save(request.received(receivedOn)));
	}

	/**
	 * Answers every condition that is still open from what is there.
	 * @param caseNumber the case
	 * @param answers answer by question
	 * @param reasons what each answer rests on, by rule id
	 * @throws RejectedInput at a question's key or a reason's key
	 */
	public void decideOnWhatIsThere(String caseNumber, Map<Question, Answer> answers, Map<String, String> reasons) {
		this.visitation.supplement(caseNumber, answers, reasons, true);
	}

	/**
	 * All requests of the case, oldest first.
	 */
	@Transactional(readOnly = true)
	public List<InformationRequest> requests(String caseNumber) {
		return this.requests.findByCaseNumberOrderById(caseNumber);
	}

	/**
	 * The newest request that is not answered.
	 */
	@Transactional(readOnly = true)
	public Optional<InformationRequest> newestOpen(String caseNumber) {
		return open(caseNumber).stream().max(Comparator.comparing(InformationRequest::id));
	}

	/**
	 * When to remind: the morning after the working days set by the municipality, counted
	 * from the newest unanswered request, else from today. Never in the past.
	 */
	@Transactional(readOnly = true)
	public LocalDateTime reminderAt(String caseNumber) {
		LocalDate from = newestOpen(caseNumber).map(InformationRequest::askedOn).orElse(today());
		LocalDate lastDay = this.deadlines.lastDay(from, this.reminderWorkingDays);
		return Deadlines.passedAt(lastDay.isBefore(today()) ? today() : lastDay);
	}

	private List<InformationRequest> open(String caseNumber) {
		return requests(caseNumber).stream().filter(InformationRequest::isOpen).toList();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

}
