package dk.udslusning.casefile.reading;

import java.util.Arrays;
import java.util.List;

import org.springframework.cache.annotation.EnableCaching;
import org.springframework.cache.interceptor.KeyGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets {@link ReadOnce} work.
 */
@Configuration(proxyBeanMethods = false)
@EnableCaching
class ReadingConfiguration {

	@Bean
	static KeyGenerator methodAndArguments() {
		return (target, method, arguments) -> List.of(method, Arrays.asList(arguments));
	}

}
