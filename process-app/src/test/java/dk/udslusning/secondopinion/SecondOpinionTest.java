package dk.udslusning.secondopinion;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import dk.udslusning.catalogue.Catalogue;
import dk.udslusning.catalogue.CatalogueFixture;
import dk.udslusning.rules.refund.CompulsoryKind;
import dk.udslusning.rules.refund.CompulsoryKinds;
import dk.udslusning.rules.refund.Purpose;
import dk.udslusning.rules.refund.Refund;
import dk.udslusning.rules.refund.RefundCalculator;
import dk.udslusning.rules.refund.RefundOutcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same refunds by a spreadsheet whose formulas were written by hand from the statute,
 * recalculated by LibreOffice and compared to the øre. The workbook stays in
 * {@code target/second-opinion/kontrolregneark.xlsx} for people to try.
 */
class SecondOpinionTest {

	private static final Path FOLDER = Path.of("target", "second-opinion");

	private static final int CASES = 600;

	private static final long SEED = 163;

	private final Catalogue catalogue = CatalogueFixture.demo();

	@Test
	void agreesWithTheSpreadsheetToTheOere() throws Exception {
		List<ControlCase> cases = cases(CASES);
		assertThat(differences("kontrolregneark.xlsx", cases, UnaryOperator.identity())).isEmpty();
		assertThat(cases).hasSize(CASES);
	}

	/**
	 * The comparison itself can fail: a leap year's days, and a limit that is left out.
	 */
	@Test
	void noticesAMistakeInEither() throws Exception {
		List<ControlCase> cases = cases(150);
		assertThat(differences("fejl.xlsx", cases,
				(formula) -> formula.name().equals("egenHel")
						? new ControlFormula("egenHel", formula.label(), formula.formula().replace("365", "366"), "")
						: formula))
			.isNotEmpty();
		assertThat(differences("fejl.xlsx", cases, (formula) -> formula.name().equals("g")
				? new ControlFormula("g", formula.label(), "1E+99", "") : formula))
			.isNotEmpty();
	}

	/**
	 * Cases that the rules calculate; one that they refuse is no case for a comparison.
	 */
	private List<ControlCase> cases(int wanted) {
		Random random = new Random(SEED);
		return Stream.generate(() -> ControlCase.generate(random, this.catalogue))
			.filter((each) -> outcome(each).refund().isPresent())
			.limit(wanted)
			.toList();
	}

	private RefundOutcome outcome(ControlCase each) {
		CompulsoryKinds kinds = (code, day) -> this.catalogue.compulsoryKinds()
			.find(code, day)
			.map((kind) -> code.equals(ControlCase.CONFIRMED_KIND)
					? new CompulsoryKind(code, kind.label(), CompulsoryKind.Status.CONFIRMED, "konstrueret") : kind);
		return new RefundCalculator(this.catalogue.fileRates(), kinds, this.catalogue::settings).calculate(each.facts(),
				Purpose.PROVISIONAL);
	}

	private List<String> differences(String name, List<ControlCase> cases, UnaryOperator<ControlFormula> changed)
			throws Exception {
		Path file = FOLDER.resolve(name);
		new ControlWorkbook(this.catalogue, changed).write(file, cases);
		List<Map<String, String>> rows = LibreOffice.recalculated(file, ControlWorkbook.CASES_SHEET);
		assertThat(rows.size()).isEqualTo(cases.size());
		List<String> differences = new ArrayList<>();
		for (int i = 0; i < cases.size(); i++) {
			Map<String, Long> ours = amounts(outcome(cases.get(i)).refund().orElseThrow());
			Map<String, Long> theirs = amounts(rows.get(i));
			if (!ours.equals(theirs)) {
				differences.add("row " + (i + 2) + ", " + cases.get(i) + ": the rules say " + ours
						+ ", the spreadsheet " + theirs);
			}
		}
		return differences;
	}

	private static Map<String, Long> amounts(Refund refund) {
		Map<String, Long> amounts = new LinkedHashMap<>();
		amounts.put("lejeAndel", refund.rentShare().oere());
		amounts.put("stoette", refund.benefit().oere());
		amounts.put("stoetteAndel", refund.benefitShare().oere());
		amounts.put("egen", refund.ownPayment().oere());
		amounts.put("refusion", refund.amount().oere());
		return amounts;
	}

	private static Map<String, Long> amounts(Map<String, String> row) {
		Map<String, Long> amounts = new LinkedHashMap<>();
		ControlFormula.ALL.stream()
			.filter((formula) -> List.of("lejeAndel", "stoette", "stoetteAndel", "egen", "refusion")
				.contains(formula.name()))
			.forEach((formula) -> amounts.put(formula.name(), whole(row.get(formula.label()))));
		return amounts;
	}

	private static long whole(String cell) {
		return new BigDecimal(cell.replace(',', '.')).longValueExact();
	}

}
