package dk.udslusning.api.calculation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import dk.udslusning.rules.refund.RefundAmounts;

import org.springframework.http.ProblemDetail;

/**
 * Answers line by line while the lines come in: no more than one line is held. What is
 * answered goes out whenever the next line is not there yet.
 */
final class RefundBatch {

	private static final int NEWLINE = '\n';

	private final RefundDesk desk;

	private final boolean explained;

	private final ObjectWriter json;

	RefundBatch(RefundDesk desk, boolean explained, ObjectMapper json) {
		this.desk = desk;
		this.explained = explained;
		this.json = json.writer()
			.without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
			.without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
	}

	void run(InputStream in, OutputStream out) throws IOException {
		Lines lines = new Lines(in);
		RefundAmounts run = this.desk.run();
		for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
			if (!line.get().isBlank()) {
				this.json.writeValue(out, answer(line.get(), run));
				out.write(NEWLINE);
			}
			if (!lines.hasMoreAtHand()) {
				out.flush();
			}
		}
		out.flush();
	}

	private Object answer(Lines.Line line, RefundAmounts run) {
		try {
			return this.explained ? this.desk.line(line.number(), line.content())
					: this.desk.line(line.number(), line.content(), run);
		}
		catch (FaultyRequest faulty) {
			return new FaultyLine(line.number(), CalculationProblems.faulty(faulty));
		}
		catch (NotCalculated reason) {
			return new FaultyLine(line.number(), CalculationProblems.notCalculated(reason));
		}
	}

	/**
	 * The answer to a line without a result.
	 *
	 * @param line its number, from 1
	 * @param problem what is wrong with it
	 */
	record FaultyLine(int line, ProblemDetail problem) {
	}

}
