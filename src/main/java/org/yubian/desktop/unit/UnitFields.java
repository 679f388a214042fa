package org.yubian.desktop.unit;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.CodeName;
import org.yubian.budget.Extras;
import org.yubian.budget.Header;
import org.yubian.budget.RoundingMode;
import org.yubian.budget.Scope;
import org.yubian.budget.SignOff;
import org.yubian.budget.Staff;
import org.yubian.budget.Unit;
import org.yubian.budget.UnitKind;
import org.yubian.desktop.form.Check;
import org.yubian.desktop.form.Field;

/** The fields of this screen. */
final class UnitFields {
  private static final Messages TEXT = Messages.of(UnitFields.class);

  private UnitFields() {}

  static List<Field<Unit>> basic() {
    return List.of(
        Field.required("unit-name", TEXT.get("unit.name"), Unit::name, Unit::withName),
        Field.choice(
            "unit-kind",
            TEXT.get("unit.kind"),
            Arrays.stream(UnitKind.values()).map(UnitKind::label).toList(),
            unit -> unit.kind().label(),
            (unit, label) -> UnitKind.byLabel(label).map(unit::withKind).orElse(unit)),
        Field.choice(
            "unit-scope",
            TEXT.get("unit.scope"),
            Arrays.stream(Scope.values()).map(Scope::label).toList(),
            unit -> unit.scope().label(),
            (unit, label) -> Scope.byLabel(label).map(unit::withScope).orElse(unit)),
        Field.text("unit-code", TEXT.get("unit.code"), Check.CODE, Unit::code, Unit::withCode),
        Field.text(
            "unit-department",
            TEXT.get("unit.department"),
            Check.FREE,
            Unit::department,
            Unit::withDepartment),
        Field.text(
            "unit-department-code",
            TEXT.get("unit.department.code"),
            Check.CODE,
            Unit::departmentCode,
            Unit::withDepartmentCode),
        Field.text(
            "unit-division",
            TEXT.get("unit.division"),
            Check.FREE,
            Unit::administrativeDivision,
            Unit::withAdministrativeDivision),
        Field.text(
            "unit-section",
            TEXT.get("unit.section"),
            Check.FREE,
            unit -> section(unit).name(),
            (unit, name) -> withSection(unit, section(unit).code(), name)),
        Field.text(
            "unit-section-code",
            TEXT.get("unit.section.code"),
            Check.CODE,
            unit -> section(unit).code(),
            (unit, code) -> withSection(unit, code, section(unit).name())));
  }

  private static CodeName section(Unit unit) {
    return Objects.requireNonNullElse(unit.financeSection(), new CodeName("", ""));
  }

  private static Unit withSection(Unit unit, @Nullable String code, @Nullable String name) {
    CodeName section =
        new CodeName(
            Objects.requireNonNullElse(code, ""),
            Objects.requireNonNullElse(name, ""),
            section(unit).extras());
    boolean none = section.code().isEmpty() && section.name().isEmpty();
    return unit.withFinanceSection(none ? null : section);
  }

  static List<Field<Unit>> staff() {
    return List.of(
        count("posts", Staff::administrativePosts, Staff::withAdministrativePosts),
        count("institution", Staff::institutionPosts, Staff::withInstitutionPosts),
        count("service", Staff::inService, Staff::withInService),
        count("retired", Staff::retired, Staff::withRetired),
        count("senior", Staff::retiredSenior, Staff::withRetiredSenior),
        count("dependants", Staff::dependants, Staff::withDependants),
        count("dispatched", Staff::dispatchedLabour, Staff::withDispatchedLabour));
  }

  private static Field<Unit> count(
      String id,
      Function<Staff, @Nullable Integer> get,
      BiFunction<Staff, @Nullable Integer, Staff> with) {
    return Field.count(
        "staff-" + id,
        TEXT.get("staff." + id),
        unit -> get.apply(Objects.requireNonNullElse(unit.staff(), Staff.NONE)),
        (unit, count) -> {
          Staff staff = with.apply(Objects.requireNonNullElse(unit.staff(), Staff.NONE), count);
          return unit.withStaff(staff.equals(Staff.NONE) ? null : staff);
        });
  }

  static List<Field<Unit>> signOff() {
    return List.of(
        signed("head", Check.FREE, SignOff::head, SignOff::withHead),
        signed("finance", Check.FREE, SignOff::financeHead, SignOff::withFinanceHead),
        signed("prepared", Check.FREE, SignOff::preparedBy, SignOff::withPreparedBy),
        signed("phone", Check.PHONE, SignOff::phone, SignOff::withPhone),
        signed("date", Check.DATE, SignOff::date, SignOff::withDate));
  }

  private static Field<Unit> signed(
      String id,
      Check check,
      Function<SignOff, @Nullable String> get,
      BiFunction<SignOff, @Nullable String, SignOff> with) {
    return Field.text(
        "sign-" + id,
        TEXT.get("sign." + id),
        check,
        unit -> get.apply(Objects.requireNonNullElse(unit.signOff(), SignOff.NONE)),
        (unit, text) -> {
          SignOff sign = with.apply(Objects.requireNonNullElse(unit.signOff(), SignOff.NONE), text);
          return unit.withSignOff(sign.equals(SignOff.NONE) ? null : sign);
        });
  }

  static List<Field<Header>> header() {
    return List.of(
        Field.choice(
            "header-stage",
            TEXT.get("header.stage"),
            List.of("", "一上", "二上", "批复"),
            header -> Objects.requireNonNullElse(header.stage(), ""),
            (header, stage) -> header.withStage(stage.isEmpty() ? null : stage)),
        Field.choice(
            "header-rounding",
            TEXT.get("header.rounding"),
            List.of(TEXT.get("header.rounding.EACH"), TEXT.get("header.rounding.BALANCED")),
            header -> TEXT.get("header.rounding." + header.roundingOrDefault().name()),
            (header, text) -> header.withRounding(rounding(text))));
  }

  private static RoundingMode rounding(String text) {
    return text.equals(TEXT.get("header.rounding.BALANCED"))
        ? RoundingMode.BALANCED
        : RoundingMode.EACH;
  }

  /** Extras of a unit that is new. */
  static CodeName subordinate(String code, String name) {
    return new CodeName(code, name, Extras.NONE);
  }
}
