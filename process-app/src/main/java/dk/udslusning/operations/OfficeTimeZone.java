package dk.udslusning.operations;

import java.lang.management.ManagementFactory;
import java.time.ZoneId;
import java.util.TimeZone;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * The application runs in Danish time, or it does not start: the engine computes timers
 * in the zone of the virtual machine, and a deadline must not move by the server's
 * setting.
 */
@Component
public class OfficeTimeZone implements BeanFactoryPostProcessor {

	/** Where the office is. */
	public static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

	private static final String SETTING = "-Duser.timezone=";

	/**
	 * Sets the virtual machine to Danish time, unless the operator has named a zone on
	 * the command line. Called first in {@code main}.
	 */
	public static void applyUnlessNamed() {
		if (ManagementFactory.getRuntimeMXBean()
			.getInputArguments()
			.stream()
			.noneMatch((argument) -> argument.startsWith(SETTING))) {
			TimeZone.setDefault(TimeZone.getTimeZone(DENMARK));
		}
	}

	/**
	 * Before any bean can compute a time.
	 */
	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
		check(ZoneId.systemDefault());
	}

	/**
	 * Accepts a zone that has kept Danish time always, by whatever name.
	 * @throws StartRefused for any other
	 */
	static void check(ZoneId zone) {
		if (!zone.getRules().equals(DENMARK.getRules())) {
			throw new StartRefused("Programmet er sat til tidszonen " + zone + ", men frister regnes i dansk tid.",
					"Start uden -Duser.timezone, eller med -Duser.timezone=" + DENMARK + ".");
		}
	}

}
