package vn.thongsuot.ticket;

import org.springframework.stereotype.Component;

/**
 * Sees to it that a copy of each attached file is kept, since it belongs to the record.
 */
@Component
class AttachmentKeeper {

	Attachment keep(AttachedThing thing) {
		return Attachment.of(thing);
	}

}
