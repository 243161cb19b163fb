package dk.udslusning.process.form.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dk.udslusning.casefile.home.OfferAnswer;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Vis tilbud og budget".
 *
 * @param caseVersion the offer that was shown
 * @param facts shown only
 * @param budget what a full month costs and who pays it, line by line; shown only
 * @param explanation the refund step by step; shown only
 * @param basis rates, facts and warnings behind the refund; shown only
 */
record PresentOfferFields(Long caseVersion, String facts, List<Map<String, String>> budget,
		List<Map<String, String>> explanation, String basis,
		@NotNull(message = "Vælg borgerens svar") OfferAnswer answer,
		@NotNull(message = "Skriv datoen for svaret") LocalDate answeredOn,
		@Size(max = 1000, message = "Skriv højst 1.000 tegn") String answerReason) {

}
