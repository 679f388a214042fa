package org.yubian.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yubian.AllowedToUse;
import org.yubian.ErrorCode;
import org.yubian.FileProblem;
import org.yubian.Messages;
import org.yubian.SafeFile;

/** Arrows run only as the table of rooms allows, and never in a circle. */
class RoomArrowsTest {
  /** What of the root package every room may use. */
  private static final Set<String> SHARED =
      Set.of(
          AllowedToUse.class.getName(),
          AllowedToUse.All.class.getName(),
          Messages.class.getName(),
          SafeFile.class.getName(),
          FileProblem.class.getName(),
          ErrorCode.class.getName());

  /** The only places that know which adapter stands behind a port. */
  private static final Set<String> WIRING = Set.of("org.yubian.Main", "org.yubian.Wiring");

  /** What else lives in the root package: the platform finds the loggers by name. */
  private static final Set<String> OTHERS =
      Set.of("org.yubian.Logging", "org.yubian.LogFile", "org.yubian.UserFolder");

  @Test
  void everyClassLivesInARoom() {
    classes().that(resideInAPackage(Room.ROOT + "..")).should(liveInARoom()).check(Code.PROGRAM);
  }

  @Test
  void roomsUseOnlyWhatTheyMay() {
    classes().should(useOnlyAllowedRooms()).check(Code.PROGRAM);
  }

  @Test
  void packagesFormNoCycle() {
    slices()
        .matching(Room.ROOT + ".(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(Code.PROGRAM);
  }

  private static ArchCondition<JavaClass> liveInARoom() {
    return new ArchCondition<>("live in a room") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        String top = topLevelName(type);
        boolean root =
            WIRING.contains(top)
                || SHARED.contains(top)
                || OTHERS.contains(top)
                || top.endsWith("package-info");
        if (Room.of(type).isEmpty() && !root) {
          events.add(violated(type, type.getName() + " lives in none of the rooms"));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> useOnlyAllowedRooms() {
    return new ArchCondition<>("use only the rooms its own room may use") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(
                arrow ->
                    arrow
                        .getTargetClass()
                        .getBaseComponentType()
                        .getName()
                        .startsWith(Room.ROOT + "."))
            .filter(arrow -> !isAllowed(arrow))
            .forEach(arrow -> events.add(violated(arrow, arrow.getDescription())));
      }
    };
  }

  private static boolean isAllowed(Dependency arrow) {
    JavaClass user = arrow.getOriginClass();
    JavaClass target = arrow.getTargetClass();
    if (WIRING.contains(topLevelName(user)) || SHARED.contains(topLevelName(target))) {
      return true;
    }
    Optional<Room> from = Room.of(user);
    Optional<Room> to = Room.of(target);
    if (from.isEmpty() || to.isEmpty()) {
      return from.isEmpty() && to.isEmpty();
    }
    return from.get().mayUse(target, to.get()) || Code.isAllowed(user, to.get().directory());
  }

  private static String topLevelName(JavaClass type) {
    return type.getBaseComponentType().getName().split("\\$", 2)[0];
  }
}
