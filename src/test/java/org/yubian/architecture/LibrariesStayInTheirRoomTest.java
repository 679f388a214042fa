package org.yubian.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A library is known in one room, so that it can be replaced there. */
class LibrariesStayInTheirRoomTest {

  /** A library by the start of its packages, where it may be used, and whether Main may too. */
  record Library(String start, Set<Room> rooms, boolean inMain) {
    static Library of(String start, Room... rooms) {
      return new Library(start, Set.of(rooms), false);
    }

    boolean mayBeUsedIn(JavaClass user) {
      Optional<Room> room = Room.of(user);
      return room.map(rooms::contains).orElse(inMain) || Code.isAllowed(user, start);
    }
  }

  static List<Library> libraries() {
    return List.of(
        Library.of("org.apache.poi", Room.OFFICE),
        Library.of("org.openxmlformats", Room.OFFICE),
        Library.of("org.apache.pdfbox", Room.OFFICE),
        Library.of("org.apache.fontbox", Room.OFFICE),
        Library.of("org.commonmark", Room.DESKTOP),
        Library.of("org.h2", Room.STORE),
        Library.of("org.jdbi", Room.STORE),
        Library.of("org.flywaydb", Room.STORE),
        Library.of("java.sql", Room.STORE),
        Library.of("javax.sql", Room.STORE),
        Library.of("com.fasterxml.jackson", Room.EXCHANGE),
        Library.of("tools.jackson"),
        Library.of("javafx", Room.DESKTOP, Room.CHART),
        Library.of("org.controlsfx", Room.DESKTOP),
        Library.of("atlantafx", Room.DESKTOP),
        Library.of("org.kordamp.ikonli", Room.DESKTOP),
        Library.of("org.jfree", Room.CHART, Room.DESKTOP),
        new Library("picocli", Set.of(Room.CLI), true),
        Library.of("org.snakeyaml", Room.TABLE),
        Library.of("net.sourceforge.pinyin4j", Room.SUBJECT),
        Library.of("org.apache.commons.csv", Room.SUBJECT, Room.EXCHANGE));
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void isUsedOnlyInItsRoom(Library library) {
    classes().should(useOnlyWhereAllowed(library)).check(Code.PROGRAM);
  }

  private static ArchCondition<JavaClass> useOnlyWhereAllowed(Library library) {
    return new ArchCondition<>("not use " + library.start() + " outside " + library.rooms()) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (library.mayBeUsedIn(type)) {
          return;
        }
        type.getDirectDependenciesFromSelf().stream()
            .filter(arrow -> isOf(library, arrow.getTargetClass()))
            .forEach(arrow -> events.add(violated(arrow, arrow.getDescription())));
      }
    };
  }

  private static boolean isOf(Library library, JavaClass target) {
    return target.getBaseComponentType().getName().startsWith(library.start() + ".");
  }
}
