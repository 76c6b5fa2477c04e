package vn.thongsuot;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** The rooms use each other only as their package declarations say. */
class RoomsTests {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("vn.thongsuot");

	@Test
	void roomsUseOnlyWhatTheyMay() {
		ApplicationModules.of(ThongSuot.class).verify();
	}

	@Test
	void nobodyAsksForTheTimeButThroughAClock() {
		noClasses().should()
			.callMethod(java.time.Instant.class, "now")
			.orShould()
			.callMethod(java.time.LocalDate.class, "now")
			.orShould()
			.callMethod(java.time.LocalDateTime.class, "now")
			.orShould()
			.callMethod(java.time.ZonedDateTime.class, "now")
			.orShould()
			.callMethod(System.class, "currentTimeMillis")
			.check(CLASSES);
	}

	@Test
	void onlyTheTelegramRoomKnowsTelegram() {
		noClasses().that()
			.resideOutsideOfPackages("vn.thongsuot.telegram..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.telegram..", "okhttp3..")
			.check(CLASSES);
	}

	@Test
	void nobodyDependsOnTelegramOrTheSandbox() {
		noClasses().that()
			.resideOutsideOfPackages("vn.thongsuot.telegram..", "vn.thongsuot.sandbox..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("vn.thongsuot.telegram..", "vn.thongsuot.sandbox..")
			.check(CLASSES);
	}

}
