package vn.thongsuot.weekly;

import java.time.Instant;

/**
 * A training session that was held.
 *
 * @param department code of whoever held it
 * @param points connection points; 0 if nobody counted them
 */
record SessionLine(String department, String title, Instant beganAt, long participants, long points) {

}
