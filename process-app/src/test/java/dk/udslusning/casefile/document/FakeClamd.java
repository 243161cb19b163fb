package dk.udslusning.casefile.document;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A daemon that speaks ClamAV's protocol, or misbehaves.
 */
final class FakeClamd implements AutoCloseable {

	/** What it does with whoever calls. */
	interface Behaviour {

		void meet(Socket caller) throws IOException;

	}

	private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final CompletableFuture<byte[]> received = new CompletableFuture<>();

	FakeClamd(Behaviour behaviour) throws IOException {
		this.threads.execute(() -> {
			while (!this.server.isClosed()) {
				try {
					Socket caller = this.server.accept();
					this.threads.execute(() -> meet(behaviour, caller));
				}
				catch (IOException closed) {
					return;
				}
			}
		});
	}

	/** One that reads everything as it should, and answers with the line. */
	static FakeClamd answering(String line) throws IOException {
		CompletableFuture<FakeClamd> self = new CompletableFuture<>();
		FakeClamd fake = new FakeClamd((caller) -> {
			self.join().received.complete(read(caller));
			say(caller, line);
		});
		self.complete(fake);
		return fake;
	}

	/** What came by INSTREAM. */
	byte[] received() {
		return this.received.join();
	}

	InetSocketAddress address() {
		return new InetSocketAddress(this.server.getInetAddress(), this.server.getLocalPort());
	}

	static byte[] read(Socket caller) throws IOException {
		DataInputStream in = new DataInputStream(caller.getInputStream());
		byte[] command = in.readNBytes(10);
		if (!"zINSTREAM\0".equals(new String(command, StandardCharsets.US_ASCII))) {
			throw new IOException("Not the command");
		}
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		for (int length = in.readInt(); length > 0; length = in.readInt()) {
			content.write(in.readNBytes(length));
		}
		return content.toByteArray();
	}

	static void say(Socket caller, String line) throws IOException {
		OutputStream out = caller.getOutputStream();
		out.write(line.getBytes(StandardCharsets.ISO_8859_1));
		out.flush();
	}

	@Override
	public void close() throws IOException {
		this.server.close();
		this.threads.shutdownNow();
	}

	private static void meet(Behaviour behaviour, Socket caller) {
		try (caller) {
			behaviour.meet(caller);
		}
		catch (IOException hungUp) {
			// The other side has gone: what a daemon lives with.
			return;
		}
	}

}
