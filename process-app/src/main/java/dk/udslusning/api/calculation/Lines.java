package dk.udslusning.api.calculation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import dk.udslusning.casefile.FieldFault;

/**
 * Lines of a stream, one at a time. Of a line that is too long only so much is held that
 * it can be told.
 */
final class Lines {

	private static final int MOST_BYTES = 64 * 1024;

	private static final int BUFFER = 8 * 1024;

	private final InputStream in;

	private final byte[] buffer = new byte[BUFFER];

	private int position;

	private int end;

	private int number;

	Lines(InputStream in) {
		this.in = in;
	}

	/** The next line, or nothing at the end. */
	Optional<Line> next() throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		boolean any = false;
		boolean tooLong = false;
		while (this.position < this.end || fill()) {
			any = true;
			int from = this.position;
			while (this.position < this.end && this.buffer[this.position] != '\n') {
				this.position++;
			}
			tooLong |= line.size() + this.position - from > MOST_BYTES;
			if (!tooLong) {
				line.write(this.buffer, from, this.position - from);
			}
			if (this.position < this.end) {
				this.position++;
				break;
			}
		}
		return any ? Optional.of(new Line(++this.number, line.toByteArray(), tooLong)) : Optional.empty();
	}

	/** Whether a part of the next line has come already. */
	boolean hasMoreAtHand() {
		return this.position < this.end;
	}

	private boolean fill() throws IOException {
		this.position = 0;
		this.end = Math.max(0, this.in.read(this.buffer));
		return this.end > 0;
	}

	/**
	 * A line.
	 *
	 * @param number its number, from 1
	 * @param bytes what stands in it
	 * @param tooLong whether it is longer than a request can be
	 */
	record Line(int number, byte[] bytes, boolean tooLong) {

		boolean isBlank() {
			if (this.tooLong) {
				return false;
			}
			for (byte each : this.bytes) {
				if (each != ' ' && each != '\r' && each != '\t') {
					return false;
				}
			}
			return true;
		}

		byte[] content() {
			if (this.tooLong) {
				throw new FaultyRequest(
						List.of(new FieldFault("", "Linjen er for lang. En linje kan højst være 64 kB")));
			}
			return this.bytes;
		}

	}

}
