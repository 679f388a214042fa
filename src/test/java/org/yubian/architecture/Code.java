package org.yubian.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.yubian.AllowedToUse;

/** The compiled program, read once for all rules. */
final class Code {
  static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(Room.ROOT);

  private Code() {}

  /** Whether the class, or the class it is nested in, states an exception for {@code what}. */
  static boolean isAllowed(JavaClass user, String what) {
    Optional<JavaClass> place = Optional.of(user);
    while (place.isPresent()) {
      if (exceptions(place.get()).anyMatch(what::equals)) {
        return true;
      }
      place = place.get().getEnclosingClass();
    }
    return false;
  }

  private static Stream<String> exceptions(JavaClass type) {
    var single = type.tryGetAnnotationOfType(AllowedToUse.class).stream();
    var several =
        type.tryGetAnnotationOfType(AllowedToUse.All.class).stream()
            .flatMap(all -> Arrays.stream(all.value()));
    return Stream.concat(single, several).map(AllowedToUse::what);
  }
}
