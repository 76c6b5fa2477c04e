package vn.thongsuot.flow;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.thongsuot.directory.Admissions;
import vn.thongsuot.directory.Application;
import vn.thongsuot.directory.CommuneMatch;
import vn.thongsuot.directory.Communes;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.sandbox.Group;
import vn.thongsuot.sandbox.Message;
import vn.thongsuot.sandbox.Person;
import vn.thongsuot.testing.Patience;
import vn.thongsuot.testing.TestDatabase;

/** The whole product with a province of simulated people, over real HTTP. */
final class Province extends Installation {

	/** The last message of a chat that nobody is shown any more. */
	private final Map<Long, Integer> hidden = new HashMap<>();

	private Province(TestDatabase database, String... settings) {
		super(database, settings);
	}

	/** A province that opens its registration, on that database. */
	static Province on(TestDatabase database, String... settings) {
		return new Province(database, settings);
	}

	/** A person's private chat with the bot. */
	Phone phone(String firstName, String lastName) {
		return opened(this.world.createUser(firstName, lastName));
	}

	/** The private chat of somebody whose account has that telephone number. */
	Phone phoneWithNumber(String firstName, String lastName, String number) {
		return opened(this.world.createUser(firstName, lastName, null, number));
	}

	private Phone opened(Person person) {
		person.start();
		Phone phone = new Phone(this.world, person, person.id());
		phone.reads("Thông Suốt");
		return phone;
	}

	/** The administrator's private chat. */
	Phone administrator() {
		return phone(this.administrator, this.administrator.id());
	}

	/** The administrator's phone, looking at a group. */
	Phone administratorIn(Group group) {
		return phone(this.administrator, group.id());
	}

	/** Somebody looking at a chat. */
	Phone phone(Person person, long chat) {
		return new Phone(this.world, person, chat, this.hidden.getOrDefault(chat, 0));
	}

	/** Phones show of a group and of the administrator's chat what comes from now on. */
	void hideWhatWasSaid(long group) {
		for (long chat : List.of(group, this.administrator.id())) {
			this.hidden.put(chat, this.world.history(chat).stream().mapToInt(Message::id).max().orElse(0));
		}
	}

	/** Lê Thị Hoa of xã Như Thanh, registered and admitted; each time another person. */
	Phone officer() {
		return officer("Lê Thị", "Hoa", "xã Như Thanh");
	}

	/**
	 * An officer who was admitted, as if the questions of the registration had been
	 * answered.
	 */
	Phone officer(String firstName, String lastName, String commune) {
		Phone phone = phone(firstName, lastName);
		bean(Admissions.class).apply(new Application(new Address("telegram", Long.toString(phone.chat())),
				firstName + " " + lastName, "công chức văn phòng", code(commune), now(), null));
		phone.reads("đã được duyệt");
		return phone;
	}

	private String code(String commune) {
		return ((CommuneMatch.Found) bean(Communes.class).find(commune)).commune().code();
	}

	/** Somebody who has registered and waits to be admitted. */
	Phone applicant(String firstName, String lastName, String commune) {
		Phone phone = phone(firstName, lastName);
		applies(phone, firstName + " " + lastName, commune, "công chức văn phòng");
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

	/** Goes through the registration where whoever comes is admitted. */
	void registers(Phone phone, String name, String commune, String position) {
		fillsIn(phone, name, commune, position);
		phone.reads("Đã ghi");
	}

	/** Goes through the registration where somebody has to decide. */
	void applies(Phone phone, String name, String commune, String position) {
		fillsIn(phone, name, commune, position);
		phone.reads("Còn một bước");
		phone.says("Bỏ qua bước này");
		phone.reads("đã chuyển tới người duyệt");
	}

	/** Answers the questions of the registration up to the position. */
	void fillsIn(Phone phone, String name, String commune, String position) {
		phone.says("/dangky");
		answers(phone, name, commune, position);
	}

	/** The same, where the registration has begun by itself. */
	void answers(Phone phone, String name, String commune, String position) {
		agrees(phone);
		phone.says(commune);
		phone.reads("Họ và tên");
		phone.says(name);
		phone.reads("Chức vụ");
		phone.says(position);
	}

	/** Consents, and is asked for the commune. */
	void agrees(Phone phone) {
		phone.presses(phone.reads("Đăng ký một lần"), "Tôi đồng ý");
		phone.reads("xã, phường nào");
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
		Group group = supergroup(title, staff);
		group.promoteBot(this.administrator);
		link(administratorIn(group), department);
		return new Desk(group, new Phone(this.world, staff, group.id()));
	}

	/** A supergroup in which we are a plain member. */
	Group supergroup(String title, Person... members) {
		Group group = this.world.createSupergroup(title, false, this.administrator, members);
		group.addBot(this.administrator);
		return group;
	}

	/** Links a group by its buttons; those of the departments stand on several pages. */
	Message link(Phone admin, String department) {
		choose(admin, department);
		admin.presses("nhận tất cả lĩnh vực");
		return admin.sees("Nhóm đã nhận phiếu của");
	}

	/** Links a group up to the question which categories it takes. */
	void choose(Phone admin, String department) {
		admin.says("/lienket");
		Message screen = admin.reads("là nơi làm việc của cơ quan nào");
		admin.leafsTo(screen, department, "Trang sau");
		admin.presses(screen, department);
	}

	/**
	 * A department's group.
	 *
	 * @param staff the phone of somebody who works there, looking at the group
	 */
	record Desk(Group group, Phone staff) {
	}

}
