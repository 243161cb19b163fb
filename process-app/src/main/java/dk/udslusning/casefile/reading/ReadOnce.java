package dk.udslusning.casefile.reading;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.cache.annotation.Cacheable;

/**
 * A reading whose answer is the same all through {@link OnePicture}: there it is asked
 * once for the same arguments. Everywhere else it is asked each time.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Cacheable(cacheNames = OnePicture.CACHE, keyGenerator = "methodAndArguments")
public @interface ReadOnce {

}
