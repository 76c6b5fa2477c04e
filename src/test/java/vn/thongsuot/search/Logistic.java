package vn.thongsuot.search;

/** Logistic regression by Newton's steps; the first weight is the offset. */
final class Logistic {

	private static final int STEPS = 50;

	/** Keeps the steps finite where all or none are right. */
	private static final double RIDGE = 1e-6;

	private final double[] gradient;

	private final double[][] curve;

	private Logistic(int size) {
		this.gradient = new double[size];
		this.curve = new double[size][size];
	}

	/** Weights of the values of each row, so that rows which are right come out high. */
	static double[] fit(double[][] rows, boolean[] right, double[] weights) {
		double[] fitted = new double[rows[0].length + 1];
		for (int step = 0; step < STEPS; step++) {
			Logistic sums = new Logistic(fitted.length);
			for (int i = 0; i < rows.length; i++) {
				sums.add(rows[i], weights[i], right[i] ? 1 : 0, 1 / (1 + Math.exp(-evidence(fitted, rows[i]))));
			}
			sums.move(fitted);
		}
		return fitted;
	}

	static double evidence(double[] fitted, double[] row) {
		double sum = fitted[0];
		for (int i = 0; i < row.length; i++) {
			sum += fitted[i + 1] * row[i];
		}
		return sum;
	}

	private void add(double[] row, double weight, int right, double guess) {
		for (int i = 0; i < this.gradient.length; i++) {
			this.gradient[i] += weight * (right - guess) * at(row, i);
			for (int j = 0; j < this.gradient.length; j++) {
				this.curve[i][j] += weight * guess * (1 - guess) * at(row, i) * at(row, j);
			}
		}
	}

	private static double at(double[] row, int i) {
		return (i == 0) ? 1 : row[i - 1];
	}

	/** One step: the curve's inverse times the gradient, by elimination. */
	private void move(double[] fitted) {
		int size = fitted.length;
		for (int i = 0; i < size; i++) {
			this.curve[i][i] += RIDGE;
			for (int row = i + 1; row < size; row++) {
				double factor = this.curve[row][i] / this.curve[i][i];
				for (int column = i; column < size; column++) {
					this.curve[row][column] -= factor * this.curve[i][column];
				}
				this.gradient[row] -= factor * this.gradient[i];
			}
		}
		double[] step = new double[size];
		for (int i = size - 1; i >= 0; i--) {
			double rest = this.gradient[i];
			for (int column = i + 1; column < size; column++) {
				rest -= this.curve[i][column] * step[column];
			}
			step[i] = rest / this.curve[i][i];
			fitted[i] += step[i];
		}
	}

}
