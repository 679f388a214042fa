package org.yubian.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where amounts are held or summed there is no floating point, not even in passing. */
class ExactAmountsTest {
  private static final Set<Room> EXACT =
      EnumSet.of(Room.MONEY, Room.BUDGET, Room.LEDGER, Room.TABLE, Room.AUDIT);

  private static final Set<String> FLOATING =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float");

  @Test
  void haveNoFloatingPoint() {
    classes()
        .that(liveWhereAmountsAre())
        .should(beFreeOfFloatingPoint())
        .allowEmptyShould(true)
        .check(Code.PROGRAM);
  }

  private static DescribedPredicate<JavaClass> liveWhereAmountsAre() {
    return DescribedPredicate.describe(
        "live where amounts are", type -> Room.of(type).map(EXACT::contains).orElse(false));
  }

  private static ArchCondition<JavaClass> beFreeOfFloatingPoint() {
    return new ArchCondition<>("be free of floating point") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (Code.isAllowed(type, "double")) {
          return;
        }
        Stream<String> fields =
            type.getFields().stream()
                .filter(field -> isFloating(field.getRawType()))
                .map(field -> field.getDescription() + " is floating point");
        Stream<String> methods =
            type.getCodeUnits().stream()
                .filter(unit -> isFloating(unit.getRawReturnType(), unit.getRawParameterTypes()))
                .map(unit -> unit.getDescription() + " takes or gives floating point");
        Stream<String> calls =
            type.getCodeUnits().stream().flatMap(ExactAmountsTest::floatingCalls);
        Stream.of(fields, methods, calls)
            .flatMap(found -> found)
            .forEach(found -> events.add(violated(type, found)));
      }
    };
  }

  private static Stream<String> floatingCalls(JavaCodeUnit unit) {
    return unit.getCallsFromSelf().stream()
        .filter(call -> isFloating(call.getTarget()))
        .map(call -> call.getDescription());
  }

  private static boolean isFloating(CodeUnitCallTarget target) {
    return isFloating(target.getRawReturnType(), target.getRawParameterTypes());
  }

  private static boolean isFloating(JavaClass returned, List<JavaClass> parameters) {
    return isFloating(returned) || parameters.stream().anyMatch(ExactAmountsTest::isFloating);
  }

  private static boolean isFloating(JavaClass type) {
    return FLOATING.contains(type.getBaseComponentType().getName());
  }
}
