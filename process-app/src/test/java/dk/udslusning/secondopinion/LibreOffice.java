package dk.udslusning.secondopinion;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * Recalculates a workbook and gives a sheet back.
 */
final class LibreOffice {

	private static final int PATIENCE_SECONDS = 180;

	private LibreOffice() {
	}

	/**
	 * Each row of a sheet by the titles of its first row.
	 * @param workbook a file without calculated values
	 * @param sheet number of the sheet, from 1
	 * @return the rows as they are calculated now
	 * @throws IllegalStateException where LibreOffice is not there or does not answer
	 */
	static List<Map<String, String>> recalculated(Path workbook, int sheet) throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory(workbook.toAbsolutePath().getParent(), "soffice");
		Process process;
		try {
			process = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
					"--headless", "--convert-to",
					"csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false," + sheet, "--outdir",
					folder.toString(), workbook.toString())
				.redirectErrorStream(true)
				.redirectOutput(folder.resolve("log").toFile())
				.start();
		}
		catch (IOException missing) {
			throw new IllegalStateException(
					"LibreOffice is needed: apt-get install --no-install-recommends libreoffice-calc-nogui", missing);
		}
		if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new IllegalStateException("LibreOffice did not answer within " + PATIENCE_SECONDS + " s");
		}
		try (Stream<Path> files = Files.list(folder)) {
			Path csv = files.filter((file) -> file.toString().endsWith(".csv"))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("LibreOffice wrote nothing for " + workbook));
			return rows(Files.readAllLines(csv, StandardCharsets.UTF_8));
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	private static List<Map<String, String>> rows(List<String> lines) {
		List<String> titles = cells(lines.get(0));
		List<Map<String, String>> rows = new ArrayList<>();
		for (String line : lines.subList(1, lines.size())) {
			List<String> cells = cells(line);
			Map<String, String> row = new LinkedHashMap<>();
			for (int i = 0; i < titles.size(); i++) {
				row.put(titles.get(i), cells.get(i));
			}
			rows.add(row);
		}
		return rows;
	}

	private static List<String> cells(String line) {
		return Arrays.stream(line.split("\t", -1)).map((cell) -> cell.replaceAll("^\"|\"$", "")).toList();
	}

}
