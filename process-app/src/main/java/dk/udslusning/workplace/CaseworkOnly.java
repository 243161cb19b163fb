package dk.udslusning.workplace;

import dk.udslusning.casefile.protection.PaperAccess;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets only caseworkers and team leaders at a case and its papers; the workplace's own
 * guard has let in staff alone.
 */
@Configuration(proxyBeanMethods = false)
class CaseworkOnly implements WebMvcConfigurer, HandlerInterceptor {

	private final PaperAccess access;

	CaseworkOnly(PaperAccess access) {
		this.access = access;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this)
			.addPathPatterns("/camunda/api/workplace/papers/**", "/camunda/api/workplace/cases/**",
					"/camunda/api/workplace/absences/**", "/camunda/api/workplace/found-cases/**")
			.order(1);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (!this.access.doesCasework()) {
			throw new NoCasework();
		}
		return true;
	}

}
