package vn.thongsuot.ticket;

import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Limit;

import vn.thongsuot.messaging.Address;
import vn.thongsuot.search.Alike;
import vn.thongsuot.search.Names;
import vn.thongsuot.search.TextIndex;

import static org.assertj.core.api.Assertions.assertThat;

class TicketsByLikenessTests {

	private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

	private static final String MARRIAGE = "Xã chưa rõ thẩm quyền đăng ký kết hôn có yếu tố nước ngoài từ tháng bảy";

	private final List<Ticket> stored = new ArrayList<>();

	private final TextIndex<Long> index = TextIndex.inMemory(String::valueOf, Long::valueOf, Names.NONE);

	private final SimilarTickets similar = new TicketsByLikeness(tickets(), this.index);

	@AfterEach
	void close() {
		this.index.close();
	}

	@Test
	void findsTheSameQuestionTypedInAnotherWay() {
		Ticket first = file(1, MARRIAGE);
		file(2, "Đường vào thôn bị sạt lở, xã cần hướng dẫn chi khẩn cấp từ dự phòng ngân sách");
		List<Alike<Long>> found = this.similar
			.to("chua ro tham quyen dang ky ket hon co yeu to nuoc ngoai tu thang bay", 5);
		assertThat(found).singleElement().extracting(Alike::key).isEqualTo(1L);
		assertThat(found.getFirst().share()).isGreaterThan(Alike.SAME);
		assertThat(this.similar.to(first, 5)).isEmpty();
	}

	@Test
	void seesATicketThatWasFiledSinceAlsoIfItsNumberCameLate() {
		file(1, "Chế độ thôi việc của cán bộ không chuyên trách cấp xã tính thế nào");
		file(7, MARRIAGE);
		assertThat(this.similar.to(MARRIAGE, 5)).extracting(Alike::key).containsExactly(7L);
		file(5, MARRIAGE);
		file(8, MARRIAGE + " này");
		assertThat(this.similar.to(MARRIAGE, 5)).extracting(Alike::key).containsExactlyInAnyOrder(5L, 7L, 8L);
	}

	@Test
	void asksTheIndexOnceForWhatACardAsksSeveralTimes() {
		file(1, MARRIAGE);
		List<Alike<Long>> found = this.similar.to(MARRIAGE, 5);
		this.index.close();
		assertThat(this.similar.to(MARRIAGE, 5)).isEqualTo(found).hasSize(1);
	}

	@Test
	void findsNothingForWhatIsOnlyALittleAlike() {
		file(1, MARRIAGE);
		assertThat(this.similar.to("xã xin hướng dẫn đăng ký khai sinh quá hạn cho trẻ", 5)).isEmpty();
		assertThat(this.similar.to("", 5)).isEmpty();
	}

	private Ticket file(long id, String question) {
		Submission submission = new Submission(new Address("telegram", "1"), Kind.QUESTION, "ho_tich", question, false,
				null, NOW);
		set(submission, id);
		Ticket ticket = new Ticket(submission, 1, "15961", "STP", NOW, NOW);
		set(ticket, id);
		this.stored.add(ticket);
		return ticket;
	}

	private static void set(Object entity, long id) {
		try {
			Field field = entity.getClass().getDeclaredField("id");
			field.setAccessible(true);
			field.set(entity, id);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Only what is asked here. */
	private Tickets tickets() {
		return (Tickets) Proxy.newProxyInstance(Tickets.class.getClassLoader(), new Class<?>[] { Tickets.class },
				(proxy, method, arguments) -> {
					assertThat(method.getName()).isEqualTo("findByIdGreaterThanOrderByIdDesc");
					return this.stored.stream()
						.filter((ticket) -> ticket.number().value() > (long) arguments[0])
						.sorted(Comparator.comparingLong((Ticket ticket) -> -ticket.number().value()))
						.limit(((Limit) arguments[1]).max())
						.toList();
				});
	}

}
