package vn.thongsuot.search;

import java.util.Arrays;
import java.util.List;

/** The area under the curve. */
public final class Auc {

	private Auc() {
	}

	/** How often one of these is more than one of those; equal ones count half. */
	public static double of(List<Double> these, List<Double> those) {
		double[] sorted = those.stream().mapToDouble(Double::doubleValue).sorted().toArray();
		double below = 0;
		for (double each : these) {
			below += (first(sorted, each) + first(sorted, Math.nextUp(each))) / 2d;
		}
		return below / (these.size() * (double) sorted.length);
	}

	/** How many are less than this. */
	private static int first(double[] sorted, double value) {
		int at = Arrays.binarySearch(sorted, value);
		while (at > 0 && sorted[at - 1] == value) {
			at--;
		}
		return (at >= 0) ? at : -at - 1;
	}

}
