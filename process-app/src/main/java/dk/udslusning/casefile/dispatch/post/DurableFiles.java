package dk.udslusning.casefile.dispatch.post;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files that survive a power cut.
 */
final class DurableFiles {

	private DurableFiles() {
	}

	static void write(Path file, byte[] bytes) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			ByteBuffer left = ByteBuffer.wrap(bytes);
			while (left.hasRemaining()) {
				channel.write(left);
			}
			channel.force(true);
		}
	}

	/** Makes the names in a folder durable; Windows does so by itself and opens none. */
	static void force(Path folder) throws IOException {
		if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
				channel.force(true);
			}
		}
	}

	/** Removes a folder of plain files, if it is there. */
	static void remove(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return;
		}
		List<Path> files;
		try (Stream<Path> listed = Files.list(folder)) {
			files = listed.toList();
		}
		for (Path file : files) {
			Files.delete(file);
		}
		Files.delete(folder);
	}

}
