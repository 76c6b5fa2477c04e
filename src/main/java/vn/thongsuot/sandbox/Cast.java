package vn.thongsuot.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/**
 * The simulated people and groups, how they find their way through the product's
 * dialogues, and what a newcomer may ask; read from {@code sandbox/people.yml}.
 *
 * @param console the lines that say where to go, with {@code {port}}
 * @param greeting what a department's lead says in its group
 */
record Cast(Role administrator, List<Role> officers, List<Place> groups, List<String> questions, List<String> console,
		Script linking, Script registration, String greeting, Script leading) {

	static Cast read() {
		try {
			var sources = new YamlPropertySourceLoader().load("people", new ClassPathResource("sandbox/people.yml"));
			return new Binder(ConfigurationPropertySources.from(sources)).bind("", Cast.class).get();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The sandbox's people cannot be read", ex);
		}
	}

	/**
	 * Somebody.
	 *
	 * @param about what stands under the name on the page
	 * @param phone in international digits
	 * @param commune as typed when registering
	 * @param lead whether they lead their commune or department
	 * @param registers whether they register by themselves
	 * @param anonymous whether they write as the group, with {@code position} as title
	 */
	record Role(long id, String name, @DefaultValue("") String about, @Nullable String phone,
			@DefaultValue("") String commune, @DefaultValue("") String position, @DefaultValue("false") boolean lead,
			@DefaultValue("true") boolean registers, @DefaultValue("false") boolean anonymous) {

		/** What stands for this person in a script. */
		Map<String, String> words() {
			return Map.of("name", this.name, "commune", this.commune, "position", this.position);
		}

	}

	/**
	 * A group.
	 *
	 * @param department code of the department whose desk it is
	 * @param shortName what its tab and its button are called
	 * @param mark the letters in its round picture
	 * @param standing whether it is the standing unit's
	 * @param sumsUp whether the province's summary comes into it
	 */
	record Place(String department, String title, String shortName, String mark,
			@DefaultValue("false") boolean standing, @DefaultValue("false") boolean forum,
			@DefaultValue("false") boolean sumsUp, List<Role> staff) {

		/** Those who decide there; what they approve they read in private. */
		Stream<Role> leads() {
			return this.staff.stream().filter(Role::lead);
		}

		Map<String, String> words() {
			return Map.of("department", this.department, "title", this.shortName);
		}

	}

	/**
	 * How to get through a dialogue: what to say first, and what to do at each message of
	 * the bot until one says that all is done.
	 *
	 * @param done what the last message contains, a regular expression
	 */
	record Script(List<String> begin, String done, @DefaultValue List<Rule> rules) {
	}

	/**
	 * One rule: when a message contains {@code sees} (a regular expression), press the
	 * button whose label or data contains {@code press}, or share the phone number, or
	 * say {@code say}. Words in braces stand for the person's own.
	 */
	record Rule(@DefaultValue("") String sees, @Nullable String press, @Nullable String say,
			@DefaultValue("false") boolean contact) {
	}

}
