package dk.udslusning.catalogue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CatalogueCheckTest {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	@TempDir
	Path folder;

	@Test
	void saysThatAllIsWell() throws IOException {
		Files.writeString(this.folder.resolve("settings.yaml"), "settings: []\n");
		assertThat(check(this.folder.toString())).isZero();
		assertThat(told()).isEqualTo(this.folder + "/settings.yaml: alt passer\n");
	}

	@Test
	void saysWhatAStartWouldSay() throws IOException {
		Files.writeString(this.folder.resolve("settings.yaml"), "settings:\n  - code: CLOSED_DAYS\n");
		assertThat(check(this.folder.toString())).isEqualTo(1);
		assertThat(told()).isEqualTo(this.folder + "/settings.yaml, linje 2, /settings/0/values: »values« mangler\n");
	}

	@Test
	void asksForAFolder() {
		assertThat(check()).isEqualTo(2);
		assertThat(told()).isEqualTo("Skriv mappen efter --check-catalogue\n");
	}

	private int check(String... folders) {
		return CatalogueCheck.run(List.of(folders), LocalDate.of(2026, 11, 26),
				new PrintStream(this.out, true, StandardCharsets.UTF_8));
	}

	private String told() {
		return this.out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
	}

}
