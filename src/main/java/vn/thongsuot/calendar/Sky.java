package vn.thongsuot.calendar;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/**
 * Where moon and sun stand, by the series of Jean Meeus, Astronomical Algorithms (2nd
 * edition, chapters 25 and 49), cut to an accuracy of minutes. Days are those of UTC+7;
 * moons are numbered from the new moon of 6 January 2000.
 */
final class Sky {

	private static final double MONTH = 29.530588861;

	private static final double FIRST_NEW_MOON = 2451550.09766;

	private static final double YEAR_2000 = 2451545.0;

	/** What noon in Greenwich lacks to midnight in UTC+7, in days. */
	private static final double TO_LOCAL_DAY = 0.5 + 7.0 / 24;

	/** By how much the earth's rotation lags behind these series now, in days. */
	private static final double LAG = 70.0 / 86400;

	/**
	 * In days: amplitude, then multiples of the anomalies of sun and moon, of latitude.
	 */
	private static final double[][] NEW_MOON = { { -0.40720, 0, 1, 0 }, { 0.17241, 1, 0, 0 }, { 0.01608, 0, 2, 0 },
			{ 0.01039, 0, 0, 2 }, { 0.00739, -1, 1, 0 }, { -0.00514, 1, 1, 0 }, { 0.00208, 2, 0, 0 },
			{ -0.00111, 0, 1, -2 }, { -0.00057, 0, 1, 2 }, { 0.00056, 1, 2, 0 }, { -0.00042, 0, 3, 0 },
			{ 0.00042, 1, 0, 2 }, { 0.00038, 1, 0, -2 }, { -0.00024, -1, 2, 0 } };

	private Sky() {
	}

	/** How many new moons, about, came before that day. */
	static int moonsBefore(LocalDate day) {
		return (int) Math.floor((day.getLong(JulianFields.JULIAN_DAY) - FIRST_NEW_MOON) / MONTH);
	}

	static LocalDate dayOfNewMoon(int moon) {
		double centuries = moon / 1236.85;
		double sun = 2.5534 + 29.10535670 * moon;
		double anomaly = 201.5643 + 385.81693528 * moon + 0.0107582 * centuries * centuries;
		double latitude = 160.7108 + 390.67050284 * moon - 0.0016118 * centuries * centuries;
		double time = FIRST_NEW_MOON + MONTH * moon + 0.00015437 * centuries * centuries - LAG;
		for (double[] term : NEW_MOON) {
			time += term[0] * sine(term[1] * sun + term[2] * anomaly + term[3] * latitude);
		}
		return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, (long) Math.floor(time + TO_LOCAL_DAY));
	}

	/** The twelfth of the ecliptic in which the sun stands when that day begins, 0-11. */
	static int sector(LocalDate day) {
		double centuries = (day.getLong(JulianFields.JULIAN_DAY) - TO_LOCAL_DAY + LAG - YEAR_2000) / 36525;
		double mean = 280.46646 + 36000.76983 * centuries;
		double anomaly = 357.52911 + 35999.05029 * centuries;
		double centre = 1.914602 * sine(anomaly) + 0.019993 * sine(2 * anomaly) + 0.000289 * sine(3 * anomaly);
		double nutation = -0.00569 - 0.00478 * sine(125.04 - 1934.136 * centuries);
		return Math.floorMod((int) Math.floor((mean + centre + nutation) / 30), 12);
	}

	private static double sine(double degrees) {
		return Math.sin(Math.toRadians(degrees));
	}

}
