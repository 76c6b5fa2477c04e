package vn.thongsuot.sandbox;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The world as JSON for the page. */
@InSandbox
@Component
class Views {

	private final World world;

	private final Cast cast;

	private final Stage stage;

	private final SandboxClock clock;

	private final ObjectProvider<Settling> settling;

	private final ObjectProvider<Feed> feed;

	private final Map<Long, String> about;

	Views(World world, Cast cast, Stage stage, SandboxClock clock, ObjectProvider<Settling> settling,
			ObjectProvider<Feed> feed) {
		this.world = world;
		this.cast = cast;
		this.stage = stage;
		this.clock = clock;
		this.settling = settling;
		this.feed = feed;
		this.about = Stream
			.of(Stream.of(cast.administrator()), cast.officers().stream(),
					cast.groups().stream().flatMap((place) -> place.staff().stream()))
			.flatMap((roles) -> roles)
			.collect(Collectors.toMap(Cast.Role::id, Cast.Role::about));
	}

	/** Everything but the messages. */
	JsonNode state() {
		return this.world.state.locked(() -> {
			var state = Json.object().put("cursor", this.feed.getObject().last());
			state.put("settled", this.settling.getObject().settled());
			state.set("bot",
					Json.object()
						.put("id", this.world.bot().id())
						.put("name", this.world.bot().name())
						.put("username", this.world.bot().username()));
			state.set("clock", clock());
			state.set("questions", Json.MAPPER.valueToTree(this.cast.questions()));
			state.set("phones", phones());
			state.set("chats", chats());
			return state;
		});
	}

	JsonNode clock() {
		ObjectNode clock = Json.object().put("ahead", this.clock.ahead().toSeconds());
		clock.set("moves", Json.MAPPER.valueToTree(this.clock.moves()));
		return clock;
	}

	/** All messages of a chat that are not deleted. */
	JsonNode messages(long chat) {
		ArrayNode messages = Json.array();
		this.world.history(chat)
			.stream()
			.filter((message) -> !message.deleted())
			.map(this::body)
			.forEach(messages::add);
		return Json.object().set("messages", messages);
	}

	JsonNode message(Message message) {
		return Json.object().put("chat", message.chat()).set("message", body(message));
	}

	JsonNode notice(Press press) {
		return Json.object()
			.put("query", press.id())
			.put("text", press.answer())
			.put("alert", press.alert())
			.put("url", press.url());
	}

	private ObjectNode body(Message message) {
		ObjectNode body = message.body().deepCopy().put("message_id", message.id()).put("deleted", message.deleted());
		body.set("markup", message.markup());
		body.set("reactions", Json.MAPPER.valueToTree(message.reactions()));
		return (message.replyTo() == null) ? body : body.put("replyTo", message.replyTo());
	}

	private ArrayNode phones() {
		List<Cast.Place> offices = this.cast.groups().stream().filter((place) -> !place.standing()).toList();
		List<Long> departments = Stream
			.concat(offices.stream().map((place) -> this.stage.group(place).id()),
					offices.stream().flatMap(Cast.Place::leads).map(Cast.Role::id))
			.toList();
		List<Long> standing = Stream.concat(
				this.cast.groups().stream().filter(Cast.Place::standing).map((place) -> this.stage.group(place).id()),
				Stream.of(this.cast.administrator().id()))
			.toList();
		return Json.array()
			.add(phone("officer", "officer", this.cast.officers().stream().map(Cast.Role::id).toList(), 0))
			.add(phone("first", "department", departments, 0))
			.add(phone("second", "department", departments, 1))
			.add(phone("standing", "standing", standing, 0));
	}

	private static ObjectNode phone(String id, String role, List<Long> chats, int shown) {
		ObjectNode phone = Json.object().put("id", id).put("role", role);
		phone.set("chats", Json.MAPPER.valueToTree(chats));
		return phone.put("chat", chats.get(Math.min(shown, chats.size() - 1)));
	}

	private ObjectNode chats() {
		ObjectNode chats = Json.object();
		Stream.concat(Stream.of(this.cast.administrator()), this.cast.officers().stream())
			.forEach((role) -> chats.set(Long.toString(role.id()), privateChat(role, role.about())));
		this.cast.groups().forEach((place) -> {
			place.leads()
				.forEach((lead) -> chats.set(Long.toString(lead.id()),
						privateChat(lead, lead.about() + " · " + place.shortName())));
			Group group = this.stage.group(place);
			chats.set(Long.toString(group.id()), groupChat(place, group));
		});
		return chats;
	}

	private ObjectNode privateChat(Cast.Role role, String about) {
		ObjectNode chat = chat(role.id(), "private", role.name(), about);
		chat.set("speakers", Json.array().add(speaker(role.id(), false)));
		return withCommands(chat, role.id(), role.id());
	}

	private ObjectNode groupChat(Cast.Place place, Group group) {
		List<Member> people = group.members()
			.stream()
			.filter((member) -> member.user() != this.world.bot().id() && member.status().isInside())
			.sorted((a, b) -> Boolean.compare(isAdministrator(a), isAdministrator(b)))
			.toList();
		ObjectNode chat = chat(group.id(), "group", group.chat().title(), "").put("short", place.shortName())
			.put("mark", place.mark())
			.put("sumsUp", place.sumsUp());
		chat.put("people", people.size() + (group.bot().status().isInside() ? 1 : 0));
		ArrayNode speakers = Json.array();
		people.forEach((member) -> speakers.add(speaker(member.user(), member.anonymous())));
		chat.set("speakers", speakers);
		return withCommands(chat, group.id(), people.isEmpty() ? 0 : people.getFirst().user());
	}

	private boolean isAdministrator(Member member) {
		return member.user() == this.cast.administrator().id();
	}

	private static ObjectNode chat(long id, String type, String title, String about) {
		return Json.object().put("id", id).put("type", type).put("title", title).put("about", about);
	}

	private ObjectNode speaker(long id, boolean anonymous) {
		return Json.object()
			.put("id", id)
			.put("name", this.world.person(id).user().name())
			.put("about", this.about.getOrDefault(id, ""))
			.put("anonymous", anonymous);
	}

	private ObjectNode withCommands(ObjectNode chat, long id, long user) {
		chat.set("commands", Json.MAPPER.valueToTree(this.world.commands(id, user)));
		return chat;
	}

}
