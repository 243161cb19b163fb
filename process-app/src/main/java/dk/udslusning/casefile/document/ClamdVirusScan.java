package dk.udslusning.casefile.document;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * ClamAV's daemon, by its command INSTREAM over TCP: the content goes in chunks, each
 * after its length in four bytes; a length of zero ends it. The answer is one line,
 * {@code stream: OK} or {@code stream: <virus> FOUND}; everything else is no answer.
 */
final class ClamdVirusScan implements VirusScan, AutoCloseable {

	private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

	private static final int CHUNK = 64 * 1024;

	private static final int LONGEST_ANSWER = 1_000;

	private static final String CLEAN = "stream: OK";

	private static final String BEGIN = "stream: ";

	private static final String FOUND = " FOUND";

	private final InetSocketAddress address;

	private final Duration limit;

	/** Closes the line when time is up: a write to one who does not read has no limit. */
	private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor((work) -> {
		Thread thread = new Thread(work, "virus-scan-limit");
		thread.setDaemon(true);
		return thread;
	});

	/**
	 * A daemon.
	 * @param address where it listens; its name is looked up at each scan
	 * @param limit how long one scan may take, all in all
	 */
	ClamdVirusScan(InetSocketAddress address, Duration limit) {
		this.address = address;
		this.limit = limit;
	}

	@Override
	public ScanResult scan(byte[] content) {
		try (Socket socket = new Socket()) {
			Future<?> end = this.watch.schedule(() -> close(socket), this.limit.toMillis(), TimeUnit.MILLISECONDS);
			try {
				return answer(ask(socket, content));
			}
			finally {
				end.cancel(false);
			}
		}
		catch (IOException ex) {
			return ScanResult.notScanned("Virusscanneren svarer ikke, som den skal");
		}
	}

	@Override
	public void close() {
		this.watch.shutdownNow();
	}

	private String ask(Socket socket, byte[] content) throws IOException {
		int millis = Math.toIntExact(this.limit.toMillis());
		socket.setSoTimeout(millis);
		socket.connect(new InetSocketAddress(this.address.getHostString(), this.address.getPort()), millis);
		try {
			DataOutputStream out = new DataOutputStream(socket.getOutputStream());
			out.write(COMMAND);
			for (int from = 0; from < content.length; from += CHUNK) {
				int length = Math.min(CHUNK, content.length - from);
				out.writeInt(length);
				out.write(content, from, length);
			}
			out.writeInt(0);
			out.flush();
		}
		catch (IOException cutShort) {
			// Too large for it: it says so, and hangs up before it has everything.
			return line(socket.getInputStream());
		}
		return line(socket.getInputStream());
	}

	private static String line(InputStream in) throws IOException {
		ByteArrayOutputStream answer = new ByteArrayOutputStream();
		for (int sign = in.read(); sign > 0 && sign != '\n'; sign = in.read()) {
			answer.write(sign);
			if (answer.size() > LONGEST_ANSWER) {
				throw new IOException("An answer without an end");
			}
		}
		return answer.toString(StandardCharsets.US_ASCII);
	}

	private static ScanResult answer(String line) {
		if (CLEAN.equals(line)) {
			return ScanResult.clean();
		}
		if (line.startsWith(BEGIN) && line.endsWith(FOUND) && line.length() > BEGIN.length() + FOUND.length()) {
			return ScanResult.infected(line.substring(BEGIN.length(), line.length() - FOUND.length()));
		}
		return ScanResult.notScanned("Virusscanneren svarede noget, der ikke er et svar");
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException alreadyGone) {
			// Nothing is left to close.
		}
	}

}
