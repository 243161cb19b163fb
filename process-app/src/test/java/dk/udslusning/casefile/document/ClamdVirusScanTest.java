package dk.udslusning.casefile.document;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import dk.udslusning.casefile.document.ScanResult.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Against a daemon that behaves, and daemons that do not. In doubt nothing is clean.
 */
@Timeout(20)
class ClamdVirusScanTest {

	private static final byte[] EICAR = SampleFiles.EICAR.getBytes(StandardCharsets.US_ASCII);

	private static final Duration LIMIT = Duration.ofMillis(700);

	/** Ends those that hold the line. */
	private static final CountDownLatch NEVER = new CountDownLatch(1);

	static Stream<Arguments> misbehaving() {
		return Stream.of(behaving("reads and never answers", (caller) -> {
			FakeClamd.read(caller);
			await(caller);
		}), behaving("neither reads nor answers", ClamdVirusScanTest::await),
				behaving("hangs up at once", (caller) -> caller.setSoLinger(true, 0)),
				behaving("hangs up after the content", FakeClamd::read), behaving("answers garbage", (caller) -> {
					FakeClamd.read(caller);
					FakeClamd.say(caller, "\u0001\u0002HTTP/1.1 200 OK\r\n\r\n");
				}), behaving("answers without an end", (caller) -> {
					FakeClamd.read(caller);
					for (int line = 0; line < 100_000; line++) {
						FakeClamd.say(caller, "stream: stream: stream: stream: ");
					}
				}), behaving("drips one sign at a time", (caller) -> {
					FakeClamd.read(caller);
					for (int sign = 0; sign < 200; sign++) {
						FakeClamd.say(caller, "s");
						pause();
					}
				}), behaving("says OK of something else", (caller) -> {
					FakeClamd.read(caller);
					FakeClamd.say(caller, "PONG OK\0");
				}), behaving("says OK with more behind", (caller) -> {
					FakeClamd.read(caller);
					FakeClamd.say(caller, "stream: OK but not really\0");
				}), behaving("finds it too large and hangs up", (caller) -> {
					FakeClamd.say(caller, "INSTREAM size limit exceeded. ERROR\0");
					caller.shutdownOutput();
				}));
	}

	@Test
	void findsNothingInWhatIsClean() throws IOException {
		byte[] content = new byte[150_000];
		Arrays.fill(content, (byte) 'a');
		try (FakeClamd clamd = FakeClamd.answering("stream: OK\0"); ClamdVirusScan scan = scanner(clamd)) {
			assertThat(scan.scan(content)).isEqualTo(ScanResult.clean());
			assertThat(clamd.received()).isEqualTo(content);
		}
	}

	@Test
	void namesTheVirus() throws IOException {
		try (FakeClamd clamd = FakeClamd.answering("stream: Win.Test.EICAR_HDB-1 FOUND\0");
				ClamdVirusScan scan = scanner(clamd)) {
			assertThat(scan.scan(EICAR)).isEqualTo(ScanResult.infected("Win.Test.EICAR_HDB-1"));
			assertThat(clamd.received()).isEqualTo(EICAR);
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("misbehaving")
	void takesNoDoubtForClean(String what, FakeClamd.Behaviour behaviour) throws IOException {
		try (FakeClamd clamd = new FakeClamd(behaviour); ClamdVirusScan scan = scanner(clamd)) {
			assertThat(scan.scan(new byte[9_000_000]).verdict()).isEqualTo(Verdict.NOT_SCANNED);
		}
	}

	@Test
	void livesWithADaemonThatIsNotThere() throws IOException {
		InetSocketAddress gone;
		try (FakeClamd clamd = FakeClamd.answering("stream: OK\0")) {
			gone = clamd.address();
		}
		try (ClamdVirusScan scan = new ClamdVirusScan(gone, LIMIT);
				ClamdVirusScan nameless = new ClamdVirusScan(
						InetSocketAddress.createUnresolved("findes-ikke.invalid", 3310), LIMIT)) {
			assertThat(scan.scan(EICAR).verdict()).isEqualTo(Verdict.NOT_SCANNED);
			assertThat(nameless.scan(EICAR).verdict()).isEqualTo(Verdict.NOT_SCANNED);
		}
	}

	private static ClamdVirusScan scanner(FakeClamd clamd) {
		return new ClamdVirusScan(clamd.address(), LIMIT);
	}

	private static Arguments behaving(String what, FakeClamd.Behaviour behaviour) {
		return Arguments.of(what, behaviour);
	}

	private static void await(Socket caller) {
		waitFor(TimeUnit.SECONDS.toMillis(20));
	}

	private static void pause() {
		waitFor(50);
	}

	private static void waitFor(long millis) {
		try {
			NEVER.await(millis, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException closed) {
			Thread.currentThread().interrupt();
		}
	}

}
