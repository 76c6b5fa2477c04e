package vn.thongsuot.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import vn.thongsuot.sandbox.BotApiServer;
import vn.thongsuot.sandbox.Group;
import vn.thongsuot.sandbox.Ledger;
import vn.thongsuot.sandbox.Message;
import vn.thongsuot.sandbox.Person;
import vn.thongsuot.sandbox.World;

/** The product in its own process, officers, and a department that answers them. */
final class Town implements AutoCloseable {

	private static final String DEPARTMENT = "Sở Tư pháp";

	final World world = World.inMemory();

	BotApiServer api = BotApiServer.start(this.world, 0).limitRates(false);

	private final Path home = temporary();

	final Product product;

	final Person administrator = this.world.createUser("Lê Quản", "Trị");

	final List<Screen> officers = new ArrayList<>();

	/** Calls that the product has made, its polls among them. */
	final AtomicInteger calls = new AtomicInteger();

	final FirstWords words = new FirstWords();

	final List<Filed> filed = java.util.Collections.synchronizedList(new ArrayList<>());

	private Screen staff;

	/** The department's group, and those that it was before. */
	private final List<Screen> groups = new ArrayList<>();

	Town(ProductFiles files, boolean mortal, int officers) {
		this(files, mortal, officers, true);
	}

	/**
	 * Starts the product and lets everybody settle.
	 * @param supergroup whether the department's group is one from the start
	 */
	Town(ProductFiles files, boolean mortal, int officers, boolean supergroup) {
		this.api.ledger().follow((entry) -> {
			if (entry instanceof Ledger.Call) {
				this.calls.incrementAndGet();
			}
		});
		this.words.follow(this.api);
		this.product = new Product(files, mortal, this.home, settings());
		this.staff = link(DEPARTMENT, supergroup);
		this.groups.add(this.staff);
		for (int i = 1; i <= officers; i++) {
			this.officers.add(register("Hoa " + i, "xã Như Thanh"));
		}
	}

	Screen staff() {
		return this.staff;
	}

	Group group() {
		return this.world.group(this.staff.chat());
	}

	/** The group has become a supergroup with another id. */
	void migrate() {
		Group moved = group().migrate(this.administrator);
		this.staff = new Screen(this.world, this.staff.person(), moved.id());
		this.groups.add(this.staff);
	}

	/** The server is away while that is done, and then back at the same address. */
	void away(Runnable meanwhile) {
		int port = this.api.address().getPort();
		this.api.close();
		meanwhile.run();
		this.api = BotApiServer.start(this.world, port).limitRates(false);
		this.words.follow(this.api);
	}

	List<Screen> groups() {
		return this.groups;
	}

	/** The newest message about that question in any group of the department. */
	Message anyCard(String id) {
		return this.groups.reversed()
			.stream()
			.flatMap((group) -> group.fromBot().reversed().stream())
			.filter((message) -> message.text().contains("mã " + id))
			.findFirst()
			.orElseThrow();
	}

	/** An officer asks, and waits for the receipt. */
	void file(int officer, String id) {
		Screen screen = this.officers.get(officer);
		Filed begun = new Filed(id, officer);
		Message summary = draft(screen, id);
		screen.press(summary, "Gửi");
		this.filed.add(begun);
		screen.reads(summary.id(), "a receipt", Tally::isReceipt);
	}

	/** Somebody asks, up to the summary with the buttons that send it. */
	Message draft(Screen officer, String id) {
		Message said = officer.says("khai sinh cho trẻ có mẹ đi làm ăn ở Lào chưa về, mã " + id);
		Message found = officer.presses(said.id(), "Gửi hỏi");
		return officer.reads(found.id(), "a summary",
				(message) -> message.text().contains("Gửi ") && Screen.has(message, "Gửi"));
	}

	/** The staff reply to the first card of that question. */
	void answer(String id) {
		Message card = this.staff.reads(0, id);
		this.staff.speaker().replyingTo(card).say("Trả lời: đăng ký theo diện chưa rõ nơi ở của mẹ, đáp " + id);
	}

	/** Waits until the answer is on the officer's phone and the group is told. */
	void awaitAnswer(int officer, String id) {
		this.officers.get(officer).reads(0, "đáp " + id);
	}

	/**
	 * Waits until everything has come that is to come, and then until the product calls
	 * nothing any more; what never comes is for the tally to tell.
	 */
	void awaitSettled() {
		long end = System.nanoTime() + 180_000_000_000L;
		while (!Tally.of(this).isComplete() && System.nanoTime() < end) {
			Pause.millis(100);
		}
		awaitQuiet(1500);
	}

	/** Waits until the product calls nothing but for updates, and nothing waits. */
	void awaitQuiet(long millis) {
		long end = System.nanoTime() + 180_000_000_000L;
		int sends = sends();
		long since = System.nanoTime();
		while (System.nanoTime() - since < millis * 1_000_000) {
			Pause.millis(50);
			if (sends() != sends || this.world.pendingUpdates() > 0) {
				sends = sends();
				since = System.nanoTime();
			}
			if (System.nanoTime() > end) {
				throw new AssertionError("It never becomes quiet:\n" + this.product.lastWords());
			}
		}
	}

	private int sends() {
		return (int) this.api.ledger()
			.entries()
			.stream()
			.filter((entry) -> entry instanceof Ledger.Call call && !call.method().equals("getUpdates"))
			.count();
	}

	/** A group of a department with somebody who works there. */
	Screen link(String department, boolean supergroup) {
		Person staff = this.world.createUser("Cán bộ", department);
		Group group = supergroup ? this.world.createSupergroup(department, false, this.administrator, staff)
				: this.world.createGroup(department, this.administrator, staff);
		group.addBot(this.administrator);
		group.promoteBot(this.administrator);
		Screen admin = new Screen(this.world, this.administrator, group.id());
		Message said = admin.says("/lienket");
		Message screen = admin.reads(said.id(), "là nơi làm việc của cơ quan nào");
		admin.leafsTo(screen, department, "Trang sau");
		admin.presses(said.id(), "nhận tất cả lĩnh vực");
		admin.reads(said.id(), "Nhóm đã nhận phiếu của");
		return new Screen(this.world, staff, group.id());
	}

	/** Somebody of a commune who registers and is admitted. */
	Screen register(String name, String commune) {
		Person person = this.world.createUser("Lê Thị", name);
		Screen phone = new Screen(this.world, person, person.id());
		Message start = person.start();
		phone.reads(start.id(), "Thông Suốt");
		step(phone, "/dangky", "Đăng ký một lần");
		phone.presses(start.id(), "Tôi đồng ý");
		phone.reads(start.id(), "xã, phường nào");
		step(phone, commune, "Họ và tên");
		step(phone, "Lê Thị Hoa", "Chức vụ");
		Message said = phone.says("công chức văn phòng");
		phone.reads(said.id(), "đã được duyệt");
		return phone;
	}

	private static void step(Screen phone, String says, String reads) {
		phone.reads(phone.says(says).id(), reads);
	}

	private List<String> settings() {
		return List.of("--thongsuot.telegram.token=" + this.world.bot().token(),
				"--thongsuot.telegram.api=" + this.api.address(), "--thongsuot.home=" + this.home,
				"--thongsuot.weekly.scan=1h", "--thongsuot.admins=" + this.administrator.id(),
				"--thongsuot.registration=open", "--server.port=0", "--thongsuot.ticket.hold=300ms",
				"--thongsuot.ticket.timer=250ms", "--thongsuot.inbox.quiet=60ms", "--thongsuot.courier.pause=200ms",
				"--thongsuot.courier.longest-pause=2s", "--thongsuot.courier.after-doubt=200ms",
				"--thongsuot.courier.chat-per-second=1000", "--thongsuot.courier.chat-burst=1000",
				"--thongsuot.courier.group-per-minute=60000", "--thongsuot.courier.per-second=1000",
				"--thongsuot.courier.burst=1000", "--spring.main.log-startup-info=false",
				"--spring.data.jpa.repositories.bootstrap-mode=lazy", "--logging.level.root=warn",
				"--logging.level.vn.thongsuot=info");
	}

	private static Path temporary() {
		try {
			return Files.createTempDirectory(Files.createDirectories(Path.of("target/faults")), "home")
				.toAbsolutePath();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.product.close();
		this.api.close();
		this.world.close();
	}

	/** A question whose last button was pressed, by the mark in its text. */
	record Filed(String id, int officer) {
	}

}
