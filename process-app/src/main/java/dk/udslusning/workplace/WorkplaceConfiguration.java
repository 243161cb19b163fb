package dk.udslusning.workplace;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts the guard before every address of the workplace.
 */
@Configuration(proxyBeanMethods = false)
class WorkplaceConfiguration implements WebMvcConfigurer {

	private final WorkplaceGuard guard;

	WorkplaceConfiguration(WorkplaceGuard guard) {
		this.guard = guard;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.guard).addPathPatterns("/camunda/api/workplace/**");
	}

}
