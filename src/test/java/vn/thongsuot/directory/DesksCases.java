package vn.thongsuot.directory;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thongsuot.directory.Route.Reason;
import vn.thongsuot.messaging.AddressBack;
import vn.thongsuot.messaging.AddressGone;
import vn.thongsuot.messaging.AddressMoved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

abstract class DesksCases extends DirectorySlice {

	private Desk link(int number, String department, String... categories) {
		Desk desk = this.desks.link(group(number), "Nhóm " + number, department, List.of(categories), ADMINISTRATOR);
		this.database.flush();
		return desk;
	}

	@Test
	void isLinkedByAnAdministratorOnly() {
		assertThatExceptionOfType(NotAllowedException.class)
			.isThrownBy(() -> this.desks.link(group(1), "x", "SNV", List.of(), person(5)));
		link(1, "SNV");
		assertThatExceptionOfType(NotAllowedException.class).isThrownBy(() -> this.desks.unlink(group(1), person(5)));
		write();
		assertThat(this.desks.at(group(1))).get()
			.returns("SNV", Desk::department)
			.returns("Nhóm 1", Desk::title)
			.returns(ADMINISTRATOR, Desk::linkedBy)
			.returns(NOW, Desk::linkedAt)
			.returns(true, Desk::isLiving);
	}

	@Test
	void refusesUnknownDepartmentsAndCategories() {
		assertThatIllegalArgumentException().isThrownBy(() -> link(1, "XYZ"));
		assertThatIllegalArgumentException().isThrownBy(() -> link(1, "SNV", "xyz"));
	}

	@Test
	void changesWhatAGroupIsWhenItIsLinkedAgain() {
		Desk first = link(1, "SNV", "bao_cao");
		assertThat(link(1, "SNV").id()).isEqualTo(first.id());
		Desk other = link(1, "STP");
		write();
		assertThat(this.desks.all()).extracting(Desk::id).containsExactly(other.id());
		assertThat(this.desks.byId(first.id())).get().returns(Desk.State.UNLINKED, Desk::state);
		assertThat(published(DeskUnlinked.class)).containsExactly(new DeskUnlinked(first.id(), "SNV"));
	}

	@Test
	void isNoDeskAnyMoreWhenUnlinked() {
		Desk desk = link(1, "SNV");
		this.desks.unlink(group(1), ADMINISTRATOR);
		write();
		assertThat(this.desks.at(group(1))).isEmpty();
		assertThat(this.desks.byId(desk.id()).orElseThrow().unlinkedBy()).contains(ADMINISTRATOR);
		assertThat(this.desks.byId(desk.id()).orElseThrow().unlinkedAt()).contains(NOW);
		assertThat(this.routing.route("bao_cao")).isEqualTo(new Route.Nowhere("SNV", Reason.NO_DESK));
	}

	@Test
	void followsItsGroupToANewAddress() {
		Desk desk = link(1, "SNV");
		this.publisher.publishEvent(new AddressMoved(group(1), group(2)));
		write();
		assertThat(this.desks.at(group(1))).isEmpty();
		assertThat(this.desks.at(group(2))).get().returns(desk.id(), Desk::id);
	}

	@Test
	void keepsOneDeskWhenTheNewAddressWasLinkedAlready() {
		Desk old = link(1, "SNV");
		Desk already = link(2, "SNV");
		this.publisher.publishEvent(new AddressMoved(group(1), group(2)));
		write();
		assertThat(this.desks.of("SNV")).extracting(Desk::id).containsExactly(already.id());
		assertThat(this.desks.byId(old.id())).get().returns(Desk.State.UNLINKED, Desk::state);
	}

	@Test
	void isLostAndBackAsThePlatformSays() {
		standingUnit();
		Desk desk = link(1, "SNV");
		this.publisher.publishEvent(new AddressGone(group(1), "bot was kicked"));
		this.publisher.publishEvent(new AddressGone(group(1), "bot was kicked"));
		write();
		assertThat(this.desks.at(group(1)).orElseThrow().lostReason()).contains("bot was kicked");
		assertThat(this.routing.route("bao_cao")).isInstanceOfSatisfying(Route.StandIn.class,
				(route) -> assertThat(route).returns("SNV", Route.StandIn::department)
					.returns(group(0), (each) -> each.to().address())
					.returns(Reason.DESK_LOST, Route.StandIn::reason));
		this.publisher.publishEvent(new AddressBack(group(1)));
		write();
		assertThat(this.routing.route("bao_cao")).isInstanceOf(Route.Direct.class);
		assertThat(published(DeskLost.class)).containsExactly(new DeskLost(desk.id(), "SNV"));
		assertThat(published(DeskBack.class)).containsExactly(new DeskBack(desk.id(), "SNV"));
	}

	@Test
	void routesToTheDeskThatServesTheCategory() {
		Desk all = link(1, "SNNMT");
		Desk land = link(2, "SNNMT", "dat_dai");
		assertThat(this.routing.route("dat_dai").desk()).contains(land);
		assertThat(this.routing.route("moi_truong").desk()).contains(all);
	}

	@Test
	void sendsACategoryThatNoDeskServesToTheStandingUnit() {
		standingUnit();
		Desk land = link(1, "SNNMT", "dat_dai");
		assertThat(this.routing.route("moi_truong")).isInstanceOfSatisfying(Route.StandIn.class,
				(route) -> assertThat(route.reason()).isEqualTo(Reason.NOT_SERVED));
		assertThat(this.routing.routeTo("SNNMT", "ho_tich")).isEqualTo(new Route.Direct("SNNMT", land));
	}

	@Test
	void reachesASubUnitThroughItsParentUnlessItHasADesk() {
		Desk office = link(1, "VPUBND");
		assertThat(this.routing.route("mot_cua_tthc")).isEqualTo(new Route.Direct("VPUBND", office));
		Desk centre = link(2, "TTPVHCC");
		assertThat(this.routing.route("mot_cua_tthc")).isEqualTo(new Route.Direct("TTPVHCC", centre));
		this.publisher.publishEvent(new AddressGone(group(2), "kicked"));
		assertThat(this.routing.route("mot_cua_tthc")).isEqualTo(new Route.Direct("VPUBND", office));
	}

	@Test
	void hasNowhereToGoWithoutAnyDesk() {
		assertThat(this.routing.route("khac")).isEqualTo(new Route.Nowhere("BPTT", Reason.NO_DESK));
		assertThat(this.routing.route("dang_doan_the")).isEqualTo(new Route.Nowhere("DMTDT", Reason.NO_DESK));
		Desk standing = standingUnit();
		assertThat(this.routing.route("khac")).isEqualTo(new Route.Direct("BPTT", standing));
		assertThat(this.routing.route("dang_doan_the")).isEqualTo(new Route.StandIn("DMTDT", standing, Reason.NO_DESK));
		assertThatIllegalArgumentException().isThrownBy(() -> this.routing.route("xyz"));
		assertThatIllegalArgumentException().isThrownBy(() -> this.routing.routeTo("XYZ", "khac"));
	}

	@Test
	void remembersGroupsThatAreNotLinkedUntilTheyAre() {
		this.unlinkedGroups.seen(group(1));
		this.clock.advance(Duration.ofMinutes(20));
		this.unlinkedGroups.seen(group(1));
		this.unlinkedGroups.seen(group(2));
		this.unlinkedGroups.seen(group(3));
		this.clock.advance(Duration.ofMinutes(20));
		write();
		assertThat(this.unlinkedGroups.seenBefore(this.clock.instant().minus(Duration.ofMinutes(30))))
			.containsExactly(group(1));
		assertThat(this.unlinkedGroups.sayFarewell(group(1))).isTrue();
		assertThat(this.unlinkedGroups.sayFarewell(group(1))).isFalse();
		link(2, "SNV");
		this.unlinkedGroups.seen(group(2));
		this.publisher.publishEvent(new AddressMoved(group(3), group(4)));
		write();
		assertThat(this.unlinkedGroups.seenBefore(this.clock.instant())).containsExactly(group(4));
		this.publisher.publishEvent(new AddressGone(group(4), "kicked"));
		write();
		assertThat(this.unlinkedGroups.seenBefore(this.clock.instant())).isEmpty();
	}

}
