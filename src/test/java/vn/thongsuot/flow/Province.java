package vn.thongsuot.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

import vn.thongsuot.ThongSuot;
import vn.thongsuot.calendar.MovableClock;
import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.sandbox.BotAccount;
import vn.thongsuot.sandbox.BotApiServer;
import vn.thongsuot.sandbox.Group;
import vn.thongsuot.sandbox.Message;
import vn.thongsuot.sandbox.Person;
import vn.thongsuot.sandbox.World;
import vn.thongsuot.testing.Patience;
import vn.thongsuot.testing.TestDatabase;

/** The whole product with a province of simulated people, over real HTTP. */
final class Province implements AutoCloseable {

	final World world;

	BotApiServer api;

	final Person administrator;

	private final FixedStart time;

	private final TestDatabase database;

	private final Path home;

	private final List<String> settings;

	private ConfigurableApplicationContext application;

	private Province(TestDatabase database, String... settings) {
		this.time = new FixedStart();
		this.world = World.inMemory(BotAccount.example(), this.time.clock());
		this.api = serve(this.world, 0);
		this.database = database;
		this.home = temporary();
		this.administrator = world.createUser("Lê Quản", "Trị");
		this.settings = List.of(settings);
		this.application = run();
	}

	/** A province that opens its registration, on that database. */
	static Province on(TestDatabase database, String... settings) {
		return new Province(database, settings);
	}

	private static BotApiServer serve(World world, int port) {
		Path traffic = Path.of(System.getProperty("thongsuot.traffic", "target/botapi-traffic.jsonl"));
		return BotApiServer.start(world, port).limitRates(false).record(traffic);
	}

	/** Does something while the platform cannot be reached. */
	void offline(Runnable meanwhile) {
		int port = this.api.address().getPort();
		this.api.close();
		meanwhile.run();
		this.api = serve(this.world, port);
	}

	/** Stops the product and starts it again on what it has stored. */
	void restart() {
		restart(() -> {
		});
	}

	/** Does something while the product is stopped. */
	void restart(Runnable meanwhile) {
		this.time.keep(bean(MovableClock.class));
		this.application.close();
		meanwhile.run();
		this.application = run();
	}

	/** What the product's health page says. */
	String health() {
		String port = bean(Environment.class).getProperty("local.server.port", "");
		return fetch(URI.create("http://127.0.0.1:" + port + "/actuator/health"));
	}

	/** Asks for updates as a second program with the same token does. */
	String pollAsSomebodyElse() {
		return fetch(URI.create(this.api.address() + "/bot" + this.world.bot().token() + "/getUpdates?timeout=1"));
	}

	private static String fetch(URI address) {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString()).body();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	<T> T bean(Class<T> type) {
		return this.application.getBean(type);
	}

	/** Real time in the province. */
	Instant now() {
		return this.time.clock().instant();
	}

	/** Moves the business's clock ahead to a time in the province. */
	Instant goTo(LocalDateTime local) {
		MovableClock clock = bean(MovableClock.class);
		Instant then = local.atZone(bean(WorkingTime.class).zone()).toInstant();
		clock.ahead(Duration.between(clock.now(), then));
		return then;
	}

	/** A person's private chat with the bot. */
	Phone phone(String firstName, String lastName) {
		Person person = this.world.createUser(firstName, lastName);
		person.start();
		Phone phone = new Phone(this.world, person, person.id());
		phone.reads("Thông Suốt");
		return phone;
	}

	/** The private chat of somebody whose account has that telephone number. */
	Phone phoneWithNumber(String firstName, String lastName, String number) {
		Person person = this.world.createUser(firstName, lastName, null, number);
		person.start();
		Phone phone = new Phone(this.world, person, person.id());
		phone.reads("Thông Suốt");
		return phone;
	}

	/** The administrator's private chat. */
	Phone administrator() {
		return new Phone(this.world, this.administrator, this.administrator.id());
	}

	/** An officer who has registered and was admitted. */
	Phone officer(String firstName, String lastName, String commune) {
		Phone phone = phone(firstName, lastName);
		registers(phone, firstName + " " + lastName, commune, "công chức văn phòng");
		phone.reads("đã được duyệt");
		return phone;
	}

	/** A lead whom the roster admits by the own telephone number. */
	Phone lead(String firstName, String lastName, String commune) {
		return rostered(firstName, lastName, commune, "có");
	}

	/** An officer whom the roster admits by the own telephone number. */
	Phone admitted(String firstName, String lastName, String commune) {
		return rostered(firstName, lastName, commune, "không");
	}

	private Phone rostered(String firstName, String lastName, String commune, String lead) {
		String name = firstName + " " + lastName;
		String number = Integer.toString(911_000_000 + this.world.people().size());
		roster("0" + number + "," + name + "," + commune + ",công chức văn phòng," + lead);
		Phone phone = phoneWithNumber(firstName, lastName, "84" + number);
		fillsIn(phone, name, commune, "công chức văn phòng");
		phone.reads("Còn một bước");
		phone.speaker().shareOwnContact();
		phone.reads("đã được duyệt");
		return phone;
	}

	/** Goes through the registration up to the position. */
	void registers(Phone phone, String name, String commune, String position) {
		fillsIn(phone, name, commune, position);
		phone.reads("Đã ghi");
	}

	/** Answers the questions of the registration up to the position. */
	void fillsIn(Phone phone, String name, String commune, String position) {
		phone.says("/dangky");
		phone.presses(phone.reads("Đăng ký một lần"), "Tôi đồng ý");
		phone.reads("xã, phường nào");
		phone.says(commune);
		phone.reads("Họ và tên");
		phone.says(name);
		phone.reads("Chức vụ");
		phone.says(position);
	}

	/** Whoever is on this roster is admitted with the own telephone number. */
	void roster(String... lines) {
		Phone admin = administrator();
		admin.person().start();
		String csv = "điện thoại,họ tên,xã,chức vụ,lãnh đạo\n" + String.join("\n", lines);
		Message sent = admin.speaker()
			.document("danh-sach.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8), null);
		Patience.until("the roster is read",
				() -> admin.all()
					.stream()
					.anyMatch((message) -> message.id() > sent.id() && message.text().contains("Đã đọc danh sách")));
	}

	/** A group with a member of staff, linked as the desk of a department. */
	Desk desk(String title, String department) {
		Person staff = this.world.createUser("Cán bộ", title);
		Group group = this.world.createSupergroup(title, false, this.administrator, staff);
		group.addBot(this.administrator);
		group.promoteBot(this.administrator);
		Phone admin = new Phone(this.world, this.administrator, group.id());
		link(admin, department);
		return new Desk(group, new Phone(this.world, staff, group.id()));
	}

	/** Links a group by its buttons; those of the departments stand on several pages. */
	void link(Phone admin, String department) {
		admin.says("/lienket");
		Message screen = admin.reads("là nơi làm việc của cơ quan nào");
		admin.leafsTo(screen, department, "Trang sau");
		admin.presses(screen, department);
		admin.presses("nhận tất cả lĩnh vực");
		admin.sees("Nhóm đã nhận phiếu của");
	}

	private ConfigurableApplicationContext run() {
		List<String> all = new ArrayList<>(List.of(this.database.properties()));
		all.addAll(List.of("thongsuot.telegram.token=" + this.world.bot().token(),
				"thongsuot.telegram.api=" + this.api.address(), "thongsuot.home=" + this.home,
				"thongsuot.admins=" + this.administrator.id(), "thongsuot.registration=open", "server.port=0",
				"thongsuot.ticket.hold=300ms", "thongsuot.ticket.timer=50ms", "thongsuot.desk.timer=300ms",
				"thongsuot.reminder.scan=1s", "thongsuot.inbox.quiet=60ms", "thongsuot.courier.chat-per-second=1000",
				"thongsuot.courier.chat-burst=1000", "thongsuot.courier.group-per-minute=60000",
				"thongsuot.courier.per-second=1000", "thongsuot.courier.burst=1000",
				"spring.main.log-startup-info=false", "logging.level.root=warn"));
		all.addAll(this.settings);
		return new SpringApplicationBuilder(ThongSuot.class).initializers(new ProductOnly(), this.time)
			.properties(all.toArray(String[]::new))
			.run();
	}

	@Override
	public void close() {
		this.application.close();
		this.api.close();
		this.world.close();
	}

	private static Path temporary() {
		try {
			return Files.createTempDirectory("thongsuot");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A department's group.
	 *
	 * @param staff the phone of somebody who works there, looking at the group
	 */
	record Desk(Group group, Phone staff) {
	}

}
