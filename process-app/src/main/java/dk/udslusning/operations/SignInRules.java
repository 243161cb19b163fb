package dk.udslusning.operations;

import java.util.List;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Nobody signs in with a password that everybody knows. Outside the demo, the first start
 * names an administrator, and a database with the demo's passwords is not served.
 */
@Component
@EnableConfigurationProperties(Administrator.class)
public class SignInRules {

	/** The profile in which users have their names as passwords. */
	public static final String DEMO = "demo";

	/**
	 * Without a member of its group the engine's pages ask every visitor to become one.
	 */
	private static final Administrator DEMO_ADMINISTRATOR = new Administrator("administrator", "administrator");

	private static final Pattern USER_ID = Pattern.compile("[A-Za-z0-9]{3,64}");

	private final IdentityService identity;

	private final ProcessEngineConfigurationImpl engine;

	private final Administrator administrator;

	private final Environment environment;

	SignInRules(ProcessEngine engine, Administrator administrator, Environment environment) {
		this.identity = engine.getIdentityService();
		this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
		this.administrator = administrator;
		this.environment = environment;
	}

	/**
	 * Creates the first administrator, or finds the start unsafe.
	 * @throws StartRefused where nobody could administrate, the named password is too
	 * weak, or a user's password is the user's name
	 */
	public void apply() {
		boolean demo = this.environment.acceptsProfiles(Profiles.of(DEMO));
		if (!demo) {
			refuseKnownPasswords();
		}
		if (this.identity.createUserQuery().memberOfGroup(Grants.ADMINISTRATORS).count() == 0) {
			appoint(demo ? DEMO_ADMINISTRATOR : named());
		}
	}

	private void refuseKnownPasswords() {
		List<String> known = this.identity.createUserQuery()
			.unlimitedList()
			.stream()
			.filter(this::hasNameAsPassword)
			.map(User::getId)
			.toList();
		if (!known.isEmpty()) {
			throw new StartRefused(
					"Databasen rummer brugere med demoens adgangskoder: " + String.join(", ", known) + ".",
					"Brug en anden database (udslusning.data-folder eller spring.datasource.url), "
							+ "eller start demoen med --spring.profiles.active=demo.");
		}
	}

	/** Compared here: a failed sign-in would count towards locking the user out. */
	private boolean hasNameAsPassword(User user) {
		UserEntity stored = (UserEntity) user;
		String salted = EncryptionUtil.saltPassword(stored.getId(), stored.getSalt());
		return stored.getPassword() != null && this.engine.getPasswordManager().check(salted, stored.getPassword());
	}

	private Administrator named() {
		if (!this.administrator.isNamed()) {
			throw new StartRefused("Der er ingen administrator endnu, og ingen er navngivet.",
					"Sæt udslusning.admin.id og udslusning.admin.password (mindst " + Administrator.SHORTEST_PASSWORD
							+ " tegn), og start igen. Til en demo: --spring.profiles.active=demo.");
		}
		check(this.administrator);
		return this.administrator;
	}

	/** Somebody who is a user already keeps the password. */
	private void appoint(Administrator person) {
		if (this.identity.createUserQuery().userId(person.id()).count() == 0) {
			User user = this.identity.newUser(person.id());
			user.setFirstName("Administrator");
			user.setLastName("");
			user.setPassword(person.password());
			this.identity.saveUser(user);
		}
		this.identity.createMembership(person.id(), Grants.ADMINISTRATORS);
	}

	/**
	 * Checks the id and the password named for the administrator.
	 * @throws StartRefused without the password in its words
	 */
	static void check(Administrator administrator) {
		if (!USER_ID.matcher(administrator.id()).matches()) {
			throw new StartRefused("udslusning.admin.id kan ikke bruges som brugernavn.",
					"Brug 3 til 64 bogstaver a-z og tal.");
		}
		String password = administrator.password();
		if (password.length() < Administrator.SHORTEST_PASSWORD || password.contains(administrator.id())
				|| password.chars().distinct().count() < 5) {
			throw new StartRefused("udslusning.admin.password er for svag.", "Vælg mindst "
					+ Administrator.SHORTEST_PASSWORD + " tegn, mindst 5 forskellige, og ikke brugernavnet.");
		}
	}

}
