package vn.thongsuot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Starts the product: on Telegram when a token is set, else in the sandbox on this
 * machine.
 */
@Modulithic(systemName = "Thông Suốt")
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@EnableAsync
@EnableScheduling
public class ThongSuot {

	public static void main(String[] args) {
		SpringApplication.run(ThongSuot.class, args);
	}

}
