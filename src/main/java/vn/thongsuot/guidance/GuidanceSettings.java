package vn.thongsuot.guidance;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the files of the guidance are dealt with.
 *
 * @param rest how long they must have stayed as they are before it is told what is wrong
 * in them, 0 or more
 */
@ConfigurationProperties("thongsuot.guidance")
record GuidanceSettings(@DefaultValue("1m") Duration rest) {

	GuidanceSettings {
		if (rest.isNegative()) {
			throw new IllegalArgumentException("thongsuot.guidance.rest must be 0s or more, not " + rest);
		}
	}

}
