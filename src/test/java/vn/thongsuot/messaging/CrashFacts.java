package vn.thongsuot.messaging;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import vn.thongsuot.testing.FakeChannel;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The process dies at every single statement of storing, handling and delivering a
 * message, and is started again.
 */
@Import(CrashFacts.Mortality.class)
abstract class CrashFacts extends MessagingFacts {

	private static final Address AN = FakeChannel.chat("an");

	private static final Address GROUP = FakeChannel.chat("group1");

	private static final AtomicInteger RUN = new AtomicInteger();

	@Autowired
	MortalDataSource mortal;

	/** A courier that is to stop does not wait for a dead store. */
	@BeforeEach
	void waitForNothing() {
		this.courier.stop();
	}

	@AfterEach
	void revive() {
		this.mortal.revive();
	}

	@Test
	void takesAsManyStatementsAsTheCrashTestsTry() {
		flow("dry");
		assertThat(this.mortal.statements()).isBetween(20, 200);
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void losesNothingAndDoublesNothingUnmarked(boolean answerLost) {
		int n = 1;
		do {
			begin();
			String run = "run" + RUN.incrementAndGet();
			this.mortal.revive();
			this.mortal.dieAt(n, answerLost);
			boolean stored = flow(run);
			boolean died = this.mortal.isDead();
			restart();
			if (!stored) {
				this.inbox.store("fake", batch(run));
			}
			finish();
			check(n, run);
			if (!died) {
				break;
			}
			n++;
		}
		while (n < 300);
		assertThat(n).isBetween(20, 299);
	}

	/** Whether the platform was told that its updates are stored. */
	private boolean flow(String run) {
		this.receiver.action = (incoming) -> {
			this.outbox
				.post(Outgoing.to(AN, RichText.plain("receipt " + incoming.typed())).keyed("r" + incoming.typed()));
			this.outbox
				.post(Outgoing.to(GROUP, RichText.plain("card " + incoming.typed())).keyed("c" + incoming.typed()));
			this.outbox.revise("r" + incoming.typed(), RichText.plain("revised " + incoming.typed()), Keyboard.NONE);
		};
		boolean stored = false;
		try {
			this.inbox.store("fake", batch(run));
			stored = true;
			handleAll();
			deliverAll();
			this.transaction.executeWithoutResult(
					(status) -> this.outbox.revise("c" + run + "a", RichText.plain("taken " + run), Keyboard.NONE));
			deliverAll();
		}
		catch (RuntimeException ex) {
			assertThat(this.mortal.isDead()).as("only death stops the flow: %s", ex).isTrue();
		}
		return stored;
	}

	private List<Inbox.Raw> batch(String run) {
		return List.of(this.channel.arriving(run + "1", IncomingFixture.text("an", run + "a"), false));
	}

	/** What a new process begins with: no memory, and leases of its own none. */
	private void restart() {
		this.mortal.revive();
		this.lanes.forEach(KnownLanes::forget);
		this.clock.advance(Duration.ofMinutes(1));
	}

	private void finish() {
		for (int i = 0; i < 4; i++) {
			handleAll();
			deliverAll();
			this.clock.advance(Duration.ofSeconds(10));
		}
	}

	private void check(int n, String run) {
		assertThat(this.jdbc.queryForList("select state from inbox", String.class)).as("updates, death at %d", n)
			.containsExactly("HANDLED");
		assertThat(this.jdbc.queryForList("select distinct state from outbox", String.class))
			.as("calls, death at %d", n)
			.containsExactly("SENT");
		assertThat(
				this.jdbc.queryForObject("select count(*) from posted where delivered_at is not null", Integer.class))
			.isEqualTo(2);
		for (String text : List.of("revised " + run + "a", "card " + run + "a")) {
			List<Delivery.Send> sends = sends(text);
			assertThat(sends).as("%s, death at %d", text, n).hasSizeBetween(1, 2);
			assertThat(sends.stream().filter((send) -> !send.repeated())).as("%s, death at %d", text, n)
				.hasSizeLessThan(2);
		}
	}

	private List<Delivery.Send> sends(String text) {
		return this.channel.deliveries()
			.stream()
			.filter(Delivery.Send.class::isInstance)
			.map(Delivery.Send.class::cast)
			.filter((send) -> send.message().body().equals(new Body.Text(RichText.plain(text))))
			.toList();
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Mortality {

		@Bean
		static BeanPostProcessor mortality() {
			return new BeanPostProcessor() {
				@Override
				public Object postProcessAfterInitialization(Object bean, String name) {
					return (bean instanceof DataSource dataSource) ? new MortalDataSource(dataSource) : bean;
				}
			};
		}

	}

}
