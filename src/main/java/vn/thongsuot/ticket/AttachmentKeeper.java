package vn.thongsuot.ticket;

import org.springframework.stereotype.Component;

import vn.thongsuot.files.KeptFiles;

/**
 * Sees to it that a copy of each attached file is kept, since it belongs to the record.
 */
@Component
class AttachmentKeeper {

	private final KeptFiles files;

	AttachmentKeeper(KeptFiles files) {
		this.files = files;
	}

	/** Keeps a thing that came through that channel, in the caller's transaction. */
	Attachment keep(String channel, AttachedThing thing) {
		if (thing instanceof AttachedThing.File(var file)) {
			this.files.keep(channel, file);
		}
		return Attachment.of(thing);
	}

}
