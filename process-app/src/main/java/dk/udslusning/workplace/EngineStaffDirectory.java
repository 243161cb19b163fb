package dk.udslusning.workplace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.udslusning.access.Role;
import dk.udslusning.access.StaffDirectory;
import dk.udslusning.casefile.reading.ReadOnce;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The names that an administrator gave the engine's users.
 */
@Component
class EngineStaffDirectory implements StaffDirectory {

	private final IdentityService identity;

	EngineStaffDirectory(@Lazy IdentityService identity) {
		this.identity = identity;
	}

	@Override
	@ReadOnce
	public String nameOf(String userId) {
		return Optional.ofNullable(this.identity.createUserQuery().userId(userId).singleResult())
			.map(EngineStaffDirectory::name)
			.filter((name) -> !name.isBlank())
			.orElse(userId);
	}

	@Override
	public List<String> inRole(Role role) {
		return this.identity.createUserQuery()
			.memberOfGroup(role.group())
			.orderByUserFirstName()
			.asc()
			.list()
			.stream()
			.map(User::getId)
			.toList();
	}

	private static String name(User user) {
		return Stream.of(user.getFirstName(), user.getLastName())
			.filter((part) -> part != null && !part.isBlank())
			.map(String::strip)
			.collect(Collectors.joining(" "));
	}

}
