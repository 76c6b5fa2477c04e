package vn.thongsuot.sandbox;

import java.util.Optional;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

/** Brings the cast into the world; whoever and whatever is there already stays. */
@InSandbox
@Component
class Stage {

	private final World world;

	private final Cast cast;

	Stage(World world, Cast cast) {
		this.world = world;
		this.cast = cast;
		world.state.locked(() -> {
			build();
			return null;
		});
	}

	Person person(Cast.Role role) {
		return this.world.person(role.id());
	}

	Person administrator() {
		return person(this.cast.administrator());
	}

	/** The group of that place as it is now, also if it has become a supergroup. */
	Group group(Cast.Place place) {
		return find(place).orElseThrow();
	}

	private void build() {
		create(this.cast.administrator());
		this.cast.officers().forEach(this::create);
		this.cast.groups().forEach(this::create);
	}

	private void create(Cast.Role role) {
		if (this.world.state.users.values().stream().noneMatch((user) -> user.id() == role.id())) {
			this.world.chats
				.put(new User(role.id(), role.name(), null, null, role.phone(), false, false, false, false));
		}
	}

	private void create(Cast.Place place) {
		place.staff().forEach(this::create);
		if (find(place).isPresent()) {
			return;
		}
		Person[] staff = place.staff().stream().map(this::person).toArray(Person[]::new);
		Group group = this.world.createSupergroup(place.title(), place.forum(), administrator(), staff);
		place.staff()
			.stream()
			.filter(Cast.Role::anonymous)
			.forEach((role) -> group.promote(administrator(), person(role), true, role.position()));
		this.world.state.notes.put(key(place), Json.MAPPER.valueToTree(group.id()));
	}

	private Optional<Group> find(Cast.Place place) {
		return this.world.state.locked(() -> Optional.ofNullable(this.world.state.notes.get(key(place)))
			.map(JsonNode::asLong)
			.map(this.world::group)
			.map(this::current));
	}

	private Group current(Group group) {
		Long moved = group.chat().migratedTo();
		return (moved == null) ? group : current(this.world.group(moved));
	}

	private static String key(Cast.Place place) {
		return "group of " + place.department();
	}

}
