package vn.thongsuot.files;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The folder of the copies; each is named by its checksum, so that equal ones are one.
 */
final class Shelf {

	private final Path folder;

	Shelf(Path folder) {
		this.folder = folder;
	}

	/** Takes what the source writes; nothing is left behind if it fails. */
	Copy put(FileSource source, String platformId) throws IOException {
		Files.createDirectories(this.folder);
		Path unfinished = Files.createTempFile(this.folder, "unfinished", "");
		try {
			Copy copy = write(source, platformId, unfinished);
			settle(unfinished, place(copy.sha256()));
			return copy;
		}
		finally {
			Files.deleteIfExists(unfinished);
		}
	}

	private static Copy write(FileSource source, String platformId, Path file) throws IOException {
		MessageDigest sha256 = sha256();
		Counted counted = new Counted(Files.newOutputStream(file));
		try (OutputStream out = new DigestOutputStream(counted, sha256)) {
			source.fetch(platformId, out);
		}
		return new Copy(HexFormat.of().formatHex(sha256.digest()), counted.count);
	}

	private static void settle(Path unfinished, Path place) throws IOException {
		try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
		Files.createDirectories(place.getParent());
		Files.move(unfinished, place, StandardCopyOption.REPLACE_EXISTING);
	}

	Path place(String sha256) {
		return this.folder.resolve(sha256.substring(0, 2)).resolve(sha256);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Counts bytes, and takes no more than a file may have. */
	private static final class Counted extends FilterOutputStream {

		private long count;

		private Counted(OutputStream out) {
			super(out);
		}

		@Override
		public void write(int b) throws IOException {
			write(new byte[] { (byte) b }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int from, int length) throws IOException {
			this.count += length;
			if (this.count > KeptFile.LARGEST) {
				throw new LostFileException("larger than " + KeptFile.LARGEST + " bytes");
			}
			this.out.write(bytes, from, length);
		}

	}

}
