package org.yubian.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Collection;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Habits the compiler does not see: null marks, no hidden state, names that say something. */
class CodeStyleTest {
  /** Types whose instances change, so that a constant of them is a hidden global variable. */
  private static final Set<Class<?>> CHANGING =
      Set.of(StringBuilder.class, ThreadLocal.class, Random.class, java.text.Format.class);

  @Test
  void everyPackageIsNullMarked() {
    classes().should(liveInANullMarkedPackage()).check(Code.PROGRAM);
  }

  @Test
  void nothingStaticChanges() {
    fields().that().areStatic().should(neverChange()).allowEmptyShould(true).check(Code.PROGRAM);
  }

  @Test
  void noClassIsABagOfHelpers() {
    noClasses().should().haveNameMatching(".*(Utils?|Helpers?)").check(Code.PROGRAM);
  }

  private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
    return new ArchCondition<>("live in a package marked @NullMarked by its package-info.java") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
          events.add(violated(type, type.getPackageName() + " has no @NullMarked package-info"));
        }
      }
    };
  }

  private static ArchCondition<JavaField> neverChange() {
    return new ArchCondition<>("never change") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        boolean constant = field.getModifiers().contains(JavaModifier.FINAL);
        boolean generated = field.getModifiers().contains(JavaModifier.SYNTHETIC);
        if (generated || (constant && !isChanging(field.getRawType()))) {
          return;
        }
        if (!Code.isAllowed(field.getOwner(), "static")) {
          events.add(violated(field, field.getDescription() + " is state shared by everything"));
        }
      }
    };
  }

  private static boolean isChanging(JavaClass type) {
    boolean collection = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
    return (collection && !type.isInterface())
        || type.getPackageName().equals("java.util.concurrent.atomic")
        || CHANGING.stream().anyMatch(type::isAssignableTo);
  }
}
