package dk.udslusning.operations;

import java.util.List;

import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUserDataRuleImpl;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Long passwords without the user's name in them, wherever a password is set. The demo's
 * users have their names as passwords, so there it does not hold.
 */
@Component
@Profile("!" + SignInRules.DEMO)
class PasswordRules extends AbstractProcessEnginePlugin implements PasswordPolicy {

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		engine.setEnablePasswordPolicy(true);
		engine.setPasswordPolicy(this);
	}

	@Override
	public List<PasswordPolicyRule> getRules() {
		return List.of(new PasswordPolicyLengthRuleImpl(Administrator.SHORTEST_PASSWORD),
				new PasswordPolicyUserDataRuleImpl());
	}

}
