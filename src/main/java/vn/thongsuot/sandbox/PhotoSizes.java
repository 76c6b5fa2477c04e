package vn.thongsuot.sandbox;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import org.jspecify.annotations.Nullable;

/**
 * The sizes in which the platform offers a photo: thumbnails, and the largest, which
 * keeps the bytes that were sent.
 */
record PhotoSizes(byte[] bytes, int width, int height) {

	private static final int[] EDGES = { 90, 320 };

	/**
	 * From the smallest to the largest; bytes that are no picture pass as one of 800 ×
	 * 600.
	 */
	static List<PhotoSizes> of(byte[] bytes) {
		BufferedImage image = read(bytes);
		if (image == null) {
			return List.of(new PhotoSizes(bytes, 800, 600));
		}
		var sizes = new ArrayList<PhotoSizes>();
		for (int edge : EDGES) {
			if (Math.max(image.getWidth(), image.getHeight()) > edge) {
				sizes.add(scaled(image, edge));
			}
		}
		sizes.add(new PhotoSizes(bytes, image.getWidth(), image.getHeight()));
		return sizes;
	}

	static @Nullable BufferedImage read(byte[] bytes) {
		try {
			return ImageIO.read(new ByteArrayInputStream(bytes));
		}
		catch (IOException | RuntimeException ex) {
			return null;
		}
	}

	private static PhotoSizes scaled(BufferedImage image, int edge) {
		double factor = (double) edge / Math.max(image.getWidth(), image.getHeight());
		int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
		int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
		var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		var graphics = small.createGraphics();
		graphics.drawImage(image, 0, 0, width, height, null);
		graphics.dispose();
		return new PhotoSizes(jpeg(small), width, height);
	}

	private static byte[] jpeg(BufferedImage image) {
		try {
			var out = new ByteArrayOutputStream();
			ImageIO.write(image, "jpeg", out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
