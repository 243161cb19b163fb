package dk.udslusning.process.form.home;

import java.util.List;
import java.util.Set;

import dk.udslusning.casefile.CaseFile;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.contact.CitizenContacts;
import dk.udslusning.casefile.contact.ContactKind;
import dk.udslusning.casefile.home.HomeChoice;
import dk.udslusning.casefile.home.HomeChoices;
import dk.udslusning.casefile.home.HomeOffers;
import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.casefile.release.Release;
import dk.udslusning.casefile.release.Releases;
import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.casefile.tenancy.Tenancy;
import dk.udslusning.catalogue.Schemes;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Option;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.rules.money.DanishAmounts;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * "Find bolig (venter på bolig)": the choices show no address, since whoever moves in may
 * have a protected one. Where no home is free the task stays.
 */
@Component
class FindHomeForm implements TaskForm<FindHomeFields> {

	private final CaseFiles cases;

	private final Schemes schemes;

	private final Releases releases;

	private final HomeChoices choices;

	private final HomeOffers offers;

	private final CitizenContacts contacts;

	private final Tenancies tenancies;

	private final HomeFacts facts;

	FindHomeForm(CaseFiles cases, Schemes schemes, Releases releases, HomeChoices choices, HomeOffers offers,
			CitizenContacts contacts, Tenancies tenancies, HomeFacts facts) {
		this.cases = cases;
		this.schemes = schemes;
		this.releases = releases;
		this.choices = choices;
		this.offers = offers;
		this.contacts = contacts;
		this.tenancies = tenancies;
		this.facts = facts;
	}

	@Override
	public String id() {
		return TransitionCourse.USER_TASK_FIND_HOME;
	}

	@Override
	public Class<FindHomeFields> type() {
		return FindHomeFields.class;
	}

	@Override
	public FindHomeFields read(TaskContext context) {
		Release release = this.releases.get(context.caseNumber());
		List<HomeChoice> homes = this.choices.of(context.caseNumber());
		return new FindHomeFields(facts(context.caseNumber(), release, homes),
				homes.stream().map(FindHomeForm::option).toList(), null, release.plannedDischargeOn(), null, null, null,
				null);
	}

	@Override
	public Routing submit(TaskContext context, FindHomeFields input) {
		this.offers.offer(context.caseNumber(), input.wish());
		this.contacts.handle(context.caseNumber(), id(), Set.of(ContactKind.ANOTHER_HOME));
		return Routing.none();
	}

	private String facts(String caseNumber, Release release, List<HomeChoice> homes) {
		CaseFile caseFile = this.cases.get(caseNumber);
		int persons = 1 + release.children();
		long free = homes.stream().filter(HomeChoice::isFree).count();
		long fitting = homes.stream().filter((choice) -> choice.isFree() && choice.fits(persons)).count();
		int fruitless = this.offers.fruitless(caseNumber);
		Facts shown = this.facts.citizen(caseNumber)
			.line("Ordning", this.schemes.get(caseFile.scheme()).label())
			.line("Sagen åbnet", caseFile.openedOn())
			.line("Husstand", (release.children() == 0) ? "1 voksen" : "1 voksen og børn: " + release.children())
			.line("Forventet udskrivning", release.plannedDischargeOn())
			.line("Tidligere tilbud uden resultat", (fruitless > 0) ? fruitless : null)
			.line("Bor i udslusningsbolig siden",
					this.tenancies.latest(caseNumber)
						.filter((tenancy) -> tenancy.movedOutOn() == null)
						.map(Tenancy::movedInOn)
						.orElse(null))
			.line("Ledige boliger", free + ", heraf " + fitting + " med plads til husstanden (højst to pr. rum)");
		this.contacts.unhandled(caseNumber)
			.stream()
			.filter((contact) -> contact.kind() == ContactKind.ANOTHER_HOME)
			.forEach((contact) -> shown.line("Meldt " + DanishDates.format(contact.happenedOn()), contact.text()));
		return shown.warningIf(free == 0, "Ingen bolig er ledig. Lad opgaven stå; borgeren beholder sin plads.")
			.markdown();
	}

	private static Option option(HomeChoice choice) {
		TransitionalHome home = choice.home();
		String price = "leje " + DanishAmounts.format(home.rent()) + " og ydelser "
				+ DanishAmounts.format(home.payments().total()) + " pr. måned";
		String when = choice.isFree() ? "ledig fra " + DanishDates.format(home.atDisposalFrom()) : taken(choice);
		return new Option(home.label() + ", " + price + ", " + when, home.kind().name() + "-" + home.id());
	}

	private static String taken(HomeChoice choice) {
		return (choice.takenFrom() != null) ? "optaget fra " + DanishDates.format(choice.takenFrom()) : "optaget";
	}

}
