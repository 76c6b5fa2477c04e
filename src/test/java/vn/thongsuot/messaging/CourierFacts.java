package vn.thongsuot.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.thongsuot.testing.FakeChannel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How messages go out. */
abstract class CourierFacts extends MessagingFacts {

	private static final Address AN = FakeChannel.chat("an");

	private static final Subject TICKET = Subject.of("ticket", 7);

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private Claims claims;

	@Test
	void sendsWhatWasPostedInOrder() {
		for (int i = 0; i < 8; i++) {
			post("an", "m" + i);
		}
		deliverInTime();
		assertThat(this.channel.textsTo(AN)).containsExactly("m0", "m1", "m2", "m3", "m4", "m5", "m6", "m7");
	}

	@Test
	void sendsNothingOfATransactionThatFails() {
		assertThatThrownBy(() -> this.transaction.executeWithoutResult((status) -> {
			this.outbox.post(Outgoing.to(AN, RichText.plain("never")));
			throw new IllegalStateException("Fails");
		})).hasMessage("Fails");
		deliverInTime();
		assertThat(this.channel.deliveries()).isEmpty();
	}

	@Test
	void postsAKeyOnce() {
		post(Outgoing.to(AN, RichText.plain("first")).keyed("k"));
		post(Outgoing.to(AN, RichText.plain("second")).keyed("k"));
		deliverInTime();
		assertThat(this.channel.textsTo(AN)).containsExactly("first");
	}

	@Test
	void takesBackWhatThePlatformHasNotSeenAndFreesItsKey() {
		post(Outgoing.to(AN, RichText.plain("first")).keyed("k"));
		post("an", "other");
		assertThat(withdraw("k")).isTrue();
		assertThat(this.outbox.find("k")).isEmpty();
		assertThat(withdraw("k")).isFalse();
		post(Outgoing.to(AN, RichText.plain("second")).keyed("k"));
		deliverInTime();
		assertThat(this.channel.textsTo(AN)).containsExactly("other", "second");
	}

	@Test
	void doesNotTakeBackWhatThePlatformHasSeenOrMayHave() {
		post(Outgoing.to(AN, RichText.plain("seen")).keyed("k"));
		List<Boolean> meanwhile = new ArrayList<>();
		this.channel.script((delivery) -> {
			meanwhile.add(withdraw("k"));
			return new Outcome.Uncertain("no answer");
		});
		deliverAll();
		assertThat(meanwhile).containsExactly(false);
		assertThat(withdraw("k")).as("in doubt").isFalse();
		deliverInTime();
		assertThat(withdraw("k")).as("sent").isFalse();
		assertThat(this.channel.textsTo(AN)).containsExactly("seen", "seen");
	}

	@Test
	void keepsWhatWasTakenBackInATransactionThatFails() {
		post(Outgoing.to(AN, RichText.plain("kept")).keyed("k"));
		assertThatThrownBy(() -> this.transaction.executeWithoutResult((status) -> {
			assertThat(this.outbox.withdraw("k")).isTrue();
			throw new IllegalStateException("Fails");
		})).hasMessage("Fails");
		deliverInTime();
		assertThat(this.channel.textsTo(AN)).containsExactly("kept");
	}

	private boolean withdraw(String key) {
		return Boolean.TRUE.equals(this.transaction.execute((status) -> this.outbox.withdraw(key)));
	}

	@Test
	void knowsForWhichPurposeSomethingWasPosted() {
		post(Outgoing.to(AN, RichText.plain("list")).about(new Subject("ticket", List.of("17", "7")), "reminder"));
		assertThat(this.outbox.hasPosted(AN, TICKET, "reminder")).isTrue();
		assertThat(this.outbox.hasPosted(AN, Subject.of("ticket", 1), "reminder")).isFalse();
		assertThat(this.outbox.hasPosted(AN, TICKET, "card")).isFalse();
		assertThat(this.outbox.hasPosted(FakeChannel.chat("binh"), TICKET, "reminder")).isFalse();
	}

	@Test
	void revisesWhatStayedBehindInAnOldChatBySendingItAnewOnce() {
		Address group = FakeChannel.chat("group1");
		Address supergroup = FakeChannel.chat("group9");
		post(Outgoing.to(group, RichText.plain("card")).keyed("k"));
		deliverInTime();
		assertThat(this.outbox.isLeftBehind("k")).isFalse();
		this.addresses.moved(group, supergroup);
		assertThat(this.outbox.isLeftBehind("k")).isTrue();
		this.transaction
			.executeWithoutResult((status) -> this.outbox.revise("k", RichText.plain("again"), Keyboard.NONE));
		assertThat(this.outbox.isLeftBehind("k")).isFalse();
		this.transaction
			.executeWithoutResult((status) -> this.outbox.revise("k", RichText.plain("anew"), Keyboard.NONE));
		deliverInTime();
		assertThat(this.channel.textsTo(supergroup)).containsExactly("anew");
		assertThat(this.outbox.isLeftBehind("k")).isFalse();
	}

	@Test
	void findsAMessageByItsKeyAndByThePlatformsId() {
		post(Outgoing.to(AN, RichText.plain("card")).keyed("k").about(TICKET, "card"));
		assertThat(this.outbox.find("k")).hasValueSatisfying((posted) -> assertThat(posted.sent()).isFalse());
		this.channel.script(new Outcome.Sent(List.of("55")));
		deliverInTime();
		Posted posted = this.outbox.find(new MessageRef(AN, "55")).orElseThrow();
		assertThat(posted).isEqualTo(this.outbox.find("k").orElseThrow());
		assertThat(posted.about()).isEqualTo(TICKET);
		assertThat(posted.purpose()).isEqualTo("card");
		assertThat(posted.sent()).isTrue();
	}

	@Test
	void carriesEverythingThatWasPosted() {
		Outgoing message = Outgoing
			.to(AN, new Body.Files(List.of(IncomingFixture.file(MediaRef.Kind.VOICE, "v")), new RichText("<b>c</b>")))
			.with(Keyboard.Buttons.column(Button.of("L", "verb", 1).primary(), Button.link("W", "https://x.vn")))
			.replyingTo(new ReplyTarget.Theirs(new MessageRef(AN, "9")))
			.about(TICKET, "answer")
			.keyed("k")
			.at(Outgoing.Priority.BULK)
			.silently()
			.confidentially();
		post(message);
		deliverInTime();
		assertThat(this.channel.deliveries()).containsExactly(new Delivery.Send(message, "9", false));
	}

	@Test
	void keepsEveryKindOfKeyboardAndBody() {
		List<Outgoing> messages = List.of(Outgoing.to(AN, new Body.Place(19.8, 105.77)).with(new Keyboard.RemoveKeys()),
				Outgoing.to(AN, RichText.plain("x")).with(new Keyboard.Keys(List.of(List.of("a", "b")), "phone")),
				Outgoing.to(AN, RichText.plain("y")).with(new Keyboard.AskReply("…")));
		messages.forEach(this::post);
		deliverInTime();
		assertThat(this.channel.deliveries()).extracting((delivery) -> ((Delivery.Send) delivery).message())
			.containsExactlyElementsOf(messages);
	}

	@Test
	void repliesToAMessageOfOursByItsKey() {
		post(Outgoing.to(AN, RichText.plain("card")).keyed("k"));
		post(Outgoing.to(AN, RichText.plain("photo")).replyingTo(new ReplyTarget.Ours("k")));
		this.channel.script(new Outcome.Sent(List.of("77")));
		deliverInTime();
		assertThat(((Delivery.Send) this.channel.deliveries().get(1)).replyTo()).isEqualTo("77");
	}

	@Test
	void goesOutWithoutAReplyTargetThatNeverArrived() {
		post(Outgoing.to(AN, RichText.plain("photo")).replyingTo(new ReplyTarget.Ours("unknown")));
		deliverInTime();
		assertThat(((Delivery.Send) this.channel.deliveries().getFirst()).replyTo()).isNull();
	}

	@Test
	void splitsALongTextWithReplyAtTheFirstAndKeyboardAtTheLast() {
		Keyboard keyboard = Keyboard.Buttons.row(Button.of("L", "v"));
		post(Outgoing.to(AN, RichText.plain("Câu dài. ".repeat(2000)))
			.with(keyboard)
			.keyed("k")
			.replyingTo(new ReplyTarget.Theirs(new MessageRef(AN, "1"))));
		deliverInTime();
		List<Delivery.Send> sends = sends();
		assertThat(sends).hasSize(5);
		assertThat(sends.getFirst().replyTo()).isEqualTo("1");
		assertThat(sends.getFirst().message().keyboard()).isEqualTo(Keyboard.NONE);
		assertThat(sends.get(1).replyTo()).isNull();
		assertThat(sends.getLast().message().keyboard()).isEqualTo(keyboard);
		assertThat(this.heard.all(Delivered.class)).hasSize(1);
	}

	@Test
	void groupsFilesAsThePlatformTakesThem() {
		List<MediaRef> files = new ArrayList<>();
		for (int i = 0; i < 11; i++) {
			files.add(IncomingFixture.file(MediaRef.Kind.PHOTO, "p" + i));
		}
		files.add(IncomingFixture.file(MediaRef.Kind.DOCUMENT, "d"));
		files.add(IncomingFixture.file(MediaRef.Kind.VOICE, "v0"));
		files.add(IncomingFixture.file(MediaRef.Kind.VOICE, "v1"));
		post(Outgoing.to(AN, new Body.Files(files, RichText.plain("c"))));
		this.clock.advance(Duration.ofMinutes(1));
		deliverInTime();
		assertThat(this.channel.textsTo(AN)).containsExactly("[p0, p1, p2, p3, p4, p5, p6, p7, p8, p9]c", "[p10]",
				"[d]", "[v0]", "[v1]");
	}

	@Test
	void sendsACaptionThatIsTooLongAsATextOfItsOwn() {
		post(Outgoing.to(AN, new Body.Files(List.of(IncomingFixture.file(MediaRef.Kind.PHOTO, "p")),
				RichText.plain("x".repeat(1025)))));
		deliverInTime();
		assertThat(this.channel.textsTo(AN)).containsExactly("[p]", "x".repeat(1025));
	}

	@Test
	void revisesWhatWasSent() {
		post(Outgoing.to(AN, RichText.plain("card")).keyed("k"));
		this.channel.script(new Outcome.Sent(List.of("5")));
		deliverInTime();
		revise("k", "taken");
		deliverInTime();
		assertThat(this.channel.deliveries().getLast())
			.isEqualTo(new Delivery.Revise(AN, "5", RichText.plain("taken"), Keyboard.NONE, false));
		assertThat(this.heard.all(Delivered.class)).hasSize(1);
	}

	@Test
	void revisesWhatWasSentAgainAsSuch() {
		post(Outgoing.to(AN, RichText.plain("card")).keyed("k"));
		this.channel.script(new Outcome.Uncertain("no answer"), new Outcome.Sent(List.of("6")));
		deliverInTime();
		revise("k", "taken");
		deliverInTime();
		assertThat(this.channel.deliveries().getLast())
			.isEqualTo(new Delivery.Revise(AN, "6", RichText.plain("taken"), Keyboard.NONE, true));
	}

	@Test
	void replacesWhatWasNotSentYet() {
		post(Outgoing.to(AN, RichText.plain("card")).keyed("k"));
		revise("k", "taken");
		deliverInTime();
		assertThat(this.channel.textsTo(AN)).containsExactly("taken");
	}

	@Test
	void refusesToReviseWhatWasPostedWithFiles() {
		post(Outgoing
			.to(AN, new Body.Files(List.of(IncomingFixture.file(MediaRef.Kind.PHOTO, "p")), RichText.plain("c")))
			.keyed("k"));
		assertThatIllegalArgumentException().isThrownBy(() -> revise("k", "taken"));
	}

	@Test
	void sendsAVanishedMessageAnewUnderTheSameKey() {
		post(Outgoing.to(AN, RichText.plain("card")).keyed("k").about(TICKET, "card"));
		deliverInTime();
		revise("k", "taken");
		this.channel.script(new Outcome.Vanished("message to edit not found"), new Outcome.Sent(List.of("99")));
		deliverInTime();
		revise("k", "answered");
		deliverInTime();
		assertThat(this.channel.textsTo(AN)).containsExactly("card", "taken", "taken", "answered");
		assertThat(((Delivery.Revise) this.channel.deliveries().getLast()).messageId()).isEqualTo("99");
		assertThat(this.outbox.find(new MessageRef(AN, "99")).orElseThrow().about()).isEqualTo(TICKET);
	}

	@Test
	void revisesALongMessagePartByPart() {
		post(Outgoing.to(AN, RichText.plain("a".repeat(5000))).keyed("k"));
		deliverInTime();
		this.channel.reset();
		revise("k", "b".repeat(9000));
		deliverInTime();
		assertThat(this.channel.deliveries()).hasSize(3);
		assertThat(this.channel.deliveries().subList(0, 2)).allMatch(Delivery.Revise.class::isInstance);
		assertThat(sends()).hasSize(1);
		this.channel.reset();
		revise("k", "c");
		deliverInTime();
		assertThat(this.channel.textsTo(AN)).containsExactly("c", "…", "…");
		assertThat(this.channel.deliveries()).allMatch(Delivery.Revise.class::isInstance);
	}

	@Test
	void keepsToThePaceOfAChat() {
		for (int i = 0; i < 6; i++) {
			post("an", "m" + i);
		}
		deliverAll();
		assertThat(this.channel.deliveries()).hasSize(3);
		this.clock.advance(Duration.ofMillis(999));
		deliverAll();
		assertThat(this.channel.deliveries()).hasSize(3);
		this.clock.advance(Duration.ofMillis(1));
		deliverAll();
		assertThat(this.channel.deliveries()).hasSize(4);
	}

	@Test
	void sendsTwentyMessagesAMinuteToAGroup() {
		for (int i = 0; i < 30; i++) {
			post("group1", "m" + i);
		}
		for (int second = 0; second < 60; second++) {
			deliverAll();
			this.clock.advance(Duration.ofSeconds(1));
		}
		assertThat(this.channel.deliveries()).hasSize(20);
		this.clock.advance(Duration.ofSeconds(10));
		deliverInTime();
		assertThat(this.channel.deliveries()).hasSize(30);
	}

	@Test
	void putsAnswersBeforeBulkWhenThePaceOfAllBinds() {
		for (int i = 0; i < 10; i++) {
			post(Outgoing.to(FakeChannel.chat("bulk" + i), RichText.plain("b")).at(Outgoing.Priority.BULK));
		}
		post("an", "answer");
		deliverAll();
		assertThat(this.channel.deliveries()).hasSize(5);
		assertThat(this.channel.deliveries().getFirst().to()).isEqualTo(AN);
		this.clock.advance(Duration.ofMillis(80));
		deliverAll();
		assertThat(this.channel.deliveries()).hasSize(7);
	}

	@Test
	void waitsAsLongAsThePlatformAsksInOneChat() {
		post("an", "m");
		post("binh", "m");
		this.channel.script(new Outcome.Pause(Duration.ofSeconds(30), false));
		deliverAll();
		assertThat(this.channel.deliveries()).hasSize(2);
		this.clock.advance(Duration.ofMillis(29_900));
		deliverAll();
		assertThat(this.channel.deliveries()).hasSize(2);
		this.clock.advance(Duration.ofMillis(100));
		deliverAll();
		assertThat(this.channel.textsTo(AN)).containsExactly("m", "m");
		assertThat(sends()).noneMatch(Delivery.Send::repeated);
	}

	@Test
	void waitsAsLongAsThePlatformAsksEverywhere() {
		post("an", "m");
		post("binh", "m");
		this.channel.script(new Outcome.Pause(Duration.ofSeconds(30), true));
		deliverAll();
		assertThat(this.channel.deliveries()).hasSize(1);
		this.clock.advance(Duration.ofSeconds(30));
		deliverAll();
		assertThat(this.channel.deliveries()).hasSize(3);
	}

	@Test
	void repeatsAFailedCallForEverWithGrowingPauses() {
		post("an", "first");
		post("an", "second");
		for (int i = 0; i < 20; i++) {
			this.channel.script(new Outcome.Failed("refused connection"));
		}
		deliverAll();
		this.clock.advance(Duration.ofSeconds(2));
		deliverAll();
		this.clock.advance(Duration.ofSeconds(3));
		deliverAll();
		assertThat(this.channel.deliveries()).hasSize(2);
		for (int i = 0; i < 25; i++) {
			this.clock.advance(Duration.ofMinutes(1));
			deliverAll();
		}
		assertThat(this.channel.textsTo(AN)).hasSize(22).endsWith("first", "second");
		assertThat(sends()).noneMatch(Delivery.Send::repeated);
	}

	@Test
	void repeatsAnUncertainCallOnceAndMarksIt() {
		post("an", "m");
		this.channel.script(new Outcome.Uncertain("timeout"));
		deliverInTime();
		assertThat(sends()).extracting(Delivery.Send::repeated).containsExactly(false, true);
		assertThat(this.heard.all(Delivered.class)).hasSize(1);
	}

	@Test
	void repeatsOnceAfterAnOutageOfHoursThatTakesCallsAndCutsThem() {
		post("an", "m0");
		post("an", "m1");
		this.channel.script(new Outcome.Uncertain("connection reset"));
		this.channel.silent(true);
		for (int minute = 0; minute < 180; minute++) {
			deliverAll();
			this.clock.advance(Duration.ofMinutes(1));
		}
		assertThat(this.channel.textsTo(AN)).containsExactly("m0");
		assertThat(this.channel.probes()).isBetween(100, 200);
		this.channel.silent(false);
		deliverInTime();
		assertThat(this.channel.textsTo(AN)).containsExactly("m0", "m0", "m1");
		assertThat(sends()).extracting(Delivery.Send::repeated).containsExactly(false, true, false);
		assertThat(this.heard.all(Undelivered.class)).isEmpty();
		assertThat(this.heard.all(Delivered.class)).hasSize(2);
	}

	@Test
	void asksWhetherThePlatformWorksBeforeARepetitionOnly() {
		post("an", "m0");
		this.channel.script(new Outcome.Failed("refused connection"), new Outcome.Uncertain("timeout"));
		deliverInTime();
		post("an", "m1");
		deliverInTime();
		assertThat(this.channel.textsTo(AN)).containsExactly("m0", "m0", "m0", "m1");
		assertThat(this.channel.probes()).isEqualTo(1);
	}

	@Test
	void letsSomeTimePassBeforeARepetition() {
		post("an", "m");
		this.channel.script(new Outcome.Uncertain("timeout"));
		deliverAll();
		this.clock.advance(Duration.ofMillis(9_900));
		deliverAll();
		assertThat(this.channel.deliveries()).hasSize(1);
		this.clock.advance(Duration.ofMillis(100));
		deliverAll();
		assertThat(this.channel.deliveries()).hasSize(2);
	}

	@Test
	void keepsTheOrderOfAChatWhileOneMessageWaitsAndGoesOnInOthers() {
		post("an", "m0");
		post("an", "m1");
		this.channel.script(new Outcome.Uncertain("timeout"));
		this.channel.silent(true);
		deliverInTime();
		post(Outgoing.to(AN, RichText.plain("bulk")).at(Outgoing.Priority.BULK));
		post("an", "m2");
		post("binh", "m");
		deliverInTime();
		assertThat(this.channel.textsTo(AN)).containsExactly("m0");
		assertThat(this.channel.textsTo(FakeChannel.chat("binh"))).containsExactly("m");
		this.channel.silent(false);
		this.clock.advance(Duration.ofMinutes(1));
		deliverInTime();
		assertThat(this.channel.textsTo(AN)).containsExactly("m0", "m0", "m1", "bulk", "m2");
	}

	@Test
	void neverGivesUpACallBecauseItsCourierDied() {
		post("an", "m");
		for (int death = 0; death < 3; death++) {
			assertThat(this.claims.next(Set.of())).isPresent();
			this.clock.advance(Duration.ofMinutes(1));
		}
		deliverInTime();
		assertThat(sends()).extracting(Delivery.Send::repeated).containsExactly(true);
		assertThat(this.heard.all(Undelivered.class)).isEmpty();
		assertThat(this.heard.all(Delivered.class)).hasSize(1);
	}

	@Test
	void givesUpAfterTwoUncertainCallsAndGoesOn() {
		post(Outgoing.to(AN, RichText.plain("lost")).about(TICKET, "answer"));
		post("an", "next");
		this.channel.script(new Outcome.Uncertain("timeout"), new Outcome.Failed("refused connection"),
				new Outcome.Uncertain("timeout"));
		deliverInTime();
		assertThat(sends()).extracting(Delivery.Send::repeated).containsExactly(false, true, true, false);
		assertThat(this.heard.all(Undelivered.class)).singleElement()
			.satisfies((undelivered) -> assertThat(undelivered.ending()).isEqualTo(Undelivered.Ending.UNANSWERED));
		assertThat(this.heard.all(Delivered.class)).hasSize(1);
		assertThat(this.undeliverables.since(Instant.EPOCH)).singleElement()
			.satisfies((line) -> assertThat(line.about()).isEqualTo(TICKET));
		assertThat(this.undeliverables.count(Instant.EPOCH)).isEqualTo(1);
	}

	@Test
	void saysWhatThePlatformRefusesAndGoesOn() {
		post("an", "bad");
		post("an", "good");
		this.channel.script(new Outcome.Refused("can't parse"));
		deliverInTime();
		assertThat(this.channel.textsTo(AN)).containsExactly("bad", "good");
		assertThat(this.heard.all(Undelivered.class)).singleElement()
			.satisfies((undelivered) -> assertThat(undelivered.reason()).isEqualTo("can't parse"))
			.satisfies((undelivered) -> assertThat(undelivered.ending()).isEqualTo(Undelivered.Ending.REFUSED));
	}

	@Test
	void keepsMessagesToAnAddressThatIsGoneUntilItIsBack() {
		post(Outgoing.to(AN, RichText.plain("m0")).about(TICKET, "answer"));
		post(Outgoing.to(AN, RichText.plain("m1")).keyed("k"));
		post("an", "m2");
		this.channel.script(new Outcome.Gone("blocked"));
		deliverInTime();
		post(Outgoing.to(AN, RichText.plain("m3")).about(TICKET, "answer"));
		deliverInTime();
		assertThat(this.channel.deliveries()).hasSize(1);
		assertThat(this.heard.all(AddressGone.class)).containsExactly(new AddressGone(AN, "blocked"));
		assertThat(this.heard.all(Undelivered.class)).hasSize(3)
			.allMatch((undelivered) -> undelivered.kept() && undelivered.reason().equals("blocked"));
		assertThat(this.undeliverables.since(Instant.EPOCH)).extracting(Undeliverables.Line::fate)
			.containsOnly(Undeliverables.Fate.KEPT)
			.hasSize(4);
		arrive(IncomingFixture.text("an", "hello"), false);
		handleAll();
		deliverInTime();
		assertThat(this.heard.all(AddressBack.class)).containsExactly(new AddressBack(AN));
		assertThat(this.channel.textsTo(AN)).containsExactly("m0", "m0", "m1", "m2", "m3");
		assertThat(this.heard.all(Delivered.class)).hasSize(4);
		assertThat(this.undeliverables.count(Instant.EPOCH)).isZero();
	}

	@Test
	void staysClosedWhenTheChannelSaysThatWeAreOut() {
		post("an", "m");
		this.channel.script(new Outcome.Gone("kicked"));
		deliverInTime();
		arrive(IncomingFixture.from("an", "an", null, new Content.Standing(false, false, false)), false);
		handleAll();
		assertThat(this.heard.all(AddressBack.class)).isEmpty();
		arrive(IncomingFixture.from("an", "an", null, new Content.Standing(true, true, false)), false);
		handleAll();
		assertThat(this.heard.all(AddressBack.class)).hasSize(1);
	}

	@Test
	void aRefusalFromBeforeWeWereLetInClosesNothing() {
		post("an", "m0");
		post("an", "m1");
		this.channel.script((delivery) -> {
			arrive(IncomingFixture.from("an", "an", null, new Content.Standing(true, true, false)), false);
			handleAll();
			return new Outcome.Gone("no right to write");
		});
		deliverInTime();
		assertThat(this.channel.textsTo(AN)).containsExactly("m0", "m0", "m1");
		assertThat(this.heard.all(AddressGone.class)).isEmpty();
		assertThat(this.heard.all(Delivered.class)).hasSize(2);
	}

	@Test
	void followsAChatToItsNewAddressInOrder() {
		Address old = FakeChannel.chat("group1");
		Address supergroup = FakeChannel.chat("group9");
		Stream.of("m0", "m1", "m2").forEach((text) -> post("group1", text));
		post(Outgoing.to(old, RichText.plain("m3")).keyed("k"));
		this.channel.script(new Outcome.Moved(supergroup));
		deliverInTime();
		post("group1", "m4");
		deliverInTime();
		assertThat(this.channel.textsTo(old)).containsExactly("m0");
		assertThat(this.channel.textsTo(supergroup)).containsExactly("m0", "m1", "m2", "m3", "m4");
		assertThat(this.heard.all(AddressMoved.class)).containsExactly(new AddressMoved(old, supergroup));
		assertThat(this.outbox.find("k").orElseThrow().to()).isEqualTo(supergroup);
	}

	@Test
	void sendsAnewWhatWouldBeRevisedInTheOldChat() {
		Address supergroup = FakeChannel.chat("group9");
		post(Outgoing.to(FakeChannel.chat("group1"), RichText.plain("card")).keyed("k"));
		deliverInTime();
		post("group1", "x");
		this.channel.script(new Outcome.Moved(supergroup));
		deliverInTime();
		revise("k", "taken");
		deliverInTime();
		assertThat(this.channel.deliveries().getLast()).isInstanceOf(Delivery.Send.class);
		assertThat(this.channel.textsTo(supergroup)).containsExactly("x", "taken");
	}

	@Test
	void erasesWhatWasSentAndWhatItWasAboutInThatChatAlone() {
		post(Outgoing.to(AN, RichText.plain("receipt")).about(TICKET, "receipt").keyed("r"));
		post(Outgoing.to(FakeChannel.chat("group1"), RichText.plain("card")).about(TICKET, "card").keyed("c"));
		post(Outgoing.to(FakeChannel.chat("group1"), RichText.plain("other")).about(Subject.of("ticket", 70), "card"));
		this.channel.script(new Outcome.Sent(List.of("55")));
		deliverInTime();
		post("an", "bye");
		this.traces.erase(AN);
		assertThat(contents()).anyMatch((content) -> content.contains("card"))
			.noneMatch((content) -> content.contains("receipt"));
		this.traces.erase(TICKET);
		assertThat(contents()).noneMatch((content) -> content.contains("\"card\""))
			.anyMatch((content) -> content.contains("other"));
		deliverInTime();
		assertThat(this.channel.textsTo(AN)).containsExactly("receipt", "bye");
		assertThat(this.outbox.find(new MessageRef(AN, "55"))).isEmpty();
		assertThat(this.outbox.find("r")).isEmpty();
		assertThat(this.jdbc.queryForObject("select count(*) from posted where address = ? and about is not null",
				Integer.class, AN.toString()))
			.isZero();
		revise("c", "card without a name");
		deliverInTime();
		assertThat(this.channel.deliveries().getLast()).isInstanceOf(Delivery.Revise.class);
	}

	private List<String> contents() {
		return this.jdbc.query("select content from outbox", (row, number) -> row.getString(1));
	}

	@Test
	void leavesAGroupAfterWhatWasPostedBefore() {
		post("group1", "bye");
		this.outbox.leave(FakeChannel.chat("group1"));
		deliverInTime();
		assertThat(this.channel.textsTo(FakeChannel.chat("group1"))).containsExactly("bye", "(leave)");
	}

	@Test
	void recordsWhatWasSentEvenIfAListenerFails() {
		post("an", "m");
		this.heard.failing = true;
		this.courier.deliverOne();
		this.heard.failing = false;
		deliverInTime();
		assertThat(this.channel.deliveries()).hasSize(1);
	}

	private void revise(String key, String text) {
		this.transaction.executeWithoutResult((status) -> this.outbox.revise(key, RichText.plain(text), Keyboard.NONE));
	}

	private List<Delivery.Send> sends() {
		return this.channel.deliveries()
			.stream()
			.filter(Delivery.Send.class::isInstance)
			.map(Delivery.Send.class::cast)
			.toList();
	}

}
