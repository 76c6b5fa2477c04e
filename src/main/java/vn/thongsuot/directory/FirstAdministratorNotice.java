package vn.thongsuot.directory;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Shows the operator how to become administrator, as long as there is none. */
@Component
class FirstAdministratorNotice {

	private static final Logger logger = LoggerFactory.getLogger(FirstAdministratorNotice.class);

	private final Roles roles;

	private final FirstAdministrator first;

	FirstAdministratorNotice(Roles roles, FirstAdministrator first) {
		this.roles = roles;
		this.first = first;
	}

	@EventListener(ApplicationReadyEvent.class)
	void show() {
		if (this.roles.administrators().isEmpty()) {
			logger.warn("There is no administrator yet. Send the bot in a private chat: /quantri {} "
					+ "(valid until the next start; or set THONGSUOT_ADMINS)", this.first.code());
		}
	}

}
