package vn.thongsuot.ticket;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.thongsuot.search.Names;
import vn.thongsuot.search.TextIndex;

/** An index of tickets, as long as the process lives. */
@Configuration(proxyBeanMethods = false)
class LikenessConfiguration {

	@Bean
	SimilarTickets similarTickets(Tickets tickets, ObjectProvider<Names> names) {
		return new TicketsByLikeness(tickets,
				TextIndex.inMemory(String::valueOf, Long::valueOf, names.getIfAvailable(() -> Names.NONE)));
	}

}
