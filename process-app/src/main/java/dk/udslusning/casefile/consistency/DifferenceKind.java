package dk.udslusning.casefile.consistency;

import java.util.List;
import java.util.stream.Stream;

/**
 * In what way the case file and the engine differ, with the remedies that fit.
 */
public enum DifferenceKind {

	COURSE_MISSING("Sagen er åben, men intet forløb kører", Remedy.RESTART_COURSE, Remedy.CLOSE_CASE),
	COURSE_SURPLUS("Sagen har mere end ét forløb, der kører", Remedy.END_SURPLUS),
	COURSE_OF_CLOSED_CASE("Sagen er lukket, men et forløb kører stadig", Remedy.END_COURSE),
	COURSE_WITHOUT_CASE("Et forløb kører uden en sag", Remedy.END_COURSE),
	TENANCY_MISSING("Borgeren bor i boligen efter sagen, men ikke efter forløbet", Remedy.RESTART_COURSE),
	TENANCY_SURPLUS("Tiden i boligen er slut efter sagen, men ikke efter forløbet", Remedy.END_TENANCY),
	TIMERS_WRONG("Forløbet venter til andre tidspunkter, end sagen siger", Remedy.SET_TIMERS),
	JOB_FAILED("Et trin i forløbet er fejlet og bliver ikke prøvet igen", Remedy.RETRY),
	CALCULATION_CHANGED("Noget, der er regnet ud i sagen, er ændret, efter at det blev gemt"),
	FOREWARNING_FAILED("Børn, der fylder 18 år, kunne ikke findes i sagen"),
	COMPARISON_FAILED("Sag og forløb kunne ikke sammenlignes");

	private final String danishName;

	private final List<Remedy> remedies;

	DifferenceKind(String danishName, Remedy... remedies) {
		this.danishName = danishName;
		this.remedies = Stream.concat(Stream.of(remedies), Stream.of(Remedy.COMPARE_AGAIN, Remedy.LEAVE)).toList();
	}

	/**
	 * The difference as a Danish sentence without its full stop.
	 */
	public String danishName() {
		return this.danishName;
	}

	/**
	 * What can be done about it, the most likely first.
	 */
	public List<Remedy> remedies() {
		return this.remedies;
	}

	/**
	 * Whether it tells of a failed review, which the comparison itself neither finds nor
	 * settles.
	 */
	public boolean isOfReview() {
		return this == FOREWARNING_FAILED || this == COMPARISON_FAILED;
	}

}
