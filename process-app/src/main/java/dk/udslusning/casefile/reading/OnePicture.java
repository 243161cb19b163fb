package dk.udslusning.casefile.reading;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.springframework.cache.Cache;
import org.springframework.cache.CacheManager;
import org.springframework.cache.concurrent.ConcurrentMapCache;
import org.springframework.cache.support.NoOpCache;
import org.springframework.stereotype.Component;

/**
 * Puts a page together from one picture of the case: within it, each {@link ReadOnce} is
 * asked once. It lasts as long as the work on this thread and no longer, so nothing is
 * ever shown that was read for another page. For work that only reads: what it wrote, it
 * would not see.
 */
@Component
public class OnePicture implements CacheManager {

	static final String CACHE = "one-picture";

	private static final Cache NONE = new NoOpCache(CACHE);

	private final ThreadLocal<Cache> open = new ThreadLocal<>();

	/**
	 * Does the work from one picture.
	 * @return what the work returns
	 */
	public <T> T within(Supplier<T> work) {
		if (this.open.get() != null) {
			return work.get();
		}
		this.open.set(new ConcurrentMapCache(CACHE));
		try {
			return work.get();
		}
		finally {
			this.open.remove();
		}
	}

	@Override
	public Cache getCache(String name) {
		return Optional.ofNullable(this.open.get()).orElse(NONE);
	}

	@Override
	public Collection<String> getCacheNames() {
		return Set.of(CACHE);
	}

}
