package dk.udslusning.process;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

class DeployedResourcesTest {

	@Test
	void listsEveryModelTableAndFormOnTheClassPathAndNoOther() throws IOException {
		List<String> found = Stream.of(resources("bpmn", "bpmn"), resources("bpmn", "dmn"), resources("forms", "form"))
			.flatMap(List::stream)
			.toList();

		assertThat(found).isNotEmpty();
		assertThat(DeployedResources.all()).containsExactlyInAnyOrderElementsOf(found);
	}

	private static List<String> resources(String folder, String ending) throws IOException {
		return Arrays
			.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "/**/*." + ending))
			.map(Resource::getFilename)
			.map((file) -> folder + "/" + file)
			.toList();
	}

}
