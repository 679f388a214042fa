package org.yubian.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The budget unit (or department) the budget belongs to. */
public record Unit(
    String name,
    @Nullable String code,
    @Nullable String department,
    @Nullable String departmentCode,
    @Nullable CodeName financeSection,
    @Nullable String administrativeDivision,
    UnitKind kind,
    Scope scope,
    List<CodeName> subordinateUnits,
    @Nullable Staff staff,
    @Nullable SignOff signOff,
    Extras extras) {

  public Unit {
    subordinateUnits = List.copyOf(subordinateUnits);
  }

  public static Unit of(String name, UnitKind kind, Scope scope) {
    return new Unit(
        name, null, null, null, null, null, kind, scope, List.of(), null, null, Extras.NONE);
  }

  /** The same unit under another name, of another kind. */
  public Unit named(String newName, UnitKind newKind, Scope newScope) {
    return new Unit(
        newName,
        code,
        department,
        departmentCode,
        financeSection,
        administrativeDivision,
        newKind,
        newScope,
        subordinateUnits,
        staff,
        signOff,
        extras);
  }

  public Unit withName(String value) {
    return new Unit(
        value,
        code,
        department,
        departmentCode,
        financeSection,
        administrativeDivision,
        kind,
        scope,
        subordinateUnits,
        staff,
        signOff,
        extras);
  }

  public Unit withCode(@Nullable String value) {
    return new Unit(
        name,
        value,
        department,
        departmentCode,
        financeSection,
        administrativeDivision,
        kind,
        scope,
        subordinateUnits,
        staff,
        signOff,
        extras);
  }

  public Unit withDepartment(@Nullable String value) {
    return new Unit(
        name,
        code,
        value,
        departmentCode,
        financeSection,
        administrativeDivision,
        kind,
        scope,
        subordinateUnits,
        staff,
        signOff,
        extras);
  }

  public Unit withDepartmentCode(@Nullable String value) {
    return new Unit(
        name,
        code,
        department,
        value,
        financeSection,
        administrativeDivision,
        kind,
        scope,
        subordinateUnits,
        staff,
        signOff,
        extras);
  }

  public Unit withFinanceSection(@Nullable CodeName value) {
    return new Unit(
        name,
        code,
        department,
        departmentCode,
        value,
        administrativeDivision,
        kind,
        scope,
        subordinateUnits,
        staff,
        signOff,
        extras);
  }

  public Unit withAdministrativeDivision(@Nullable String value) {
    return new Unit(
        name,
        code,
        department,
        departmentCode,
        financeSection,
        value,
        kind,
        scope,
        subordinateUnits,
        staff,
        signOff,
        extras);
  }

  public Unit withKind(UnitKind value) {
    return new Unit(
        name,
        code,
        department,
        departmentCode,
        financeSection,
        administrativeDivision,
        value,
        scope,
        subordinateUnits,
        staff,
        signOff,
        extras);
  }

  public Unit withScope(Scope value) {
    return new Unit(
        name,
        code,
        department,
        departmentCode,
        financeSection,
        administrativeDivision,
        kind,
        value,
        subordinateUnits,
        staff,
        signOff,
        extras);
  }

  public Unit withSubordinateUnits(List<CodeName> value) {
    return new Unit(
        name,
        code,
        department,
        departmentCode,
        financeSection,
        administrativeDivision,
        kind,
        scope,
        value,
        staff,
        signOff,
        extras);
  }

  public Unit withStaff(@Nullable Staff value) {
    return new Unit(
        name,
        code,
        department,
        departmentCode,
        financeSection,
        administrativeDivision,
        kind,
        scope,
        subordinateUnits,
        value,
        signOff,
        extras);
  }

  public Unit withSignOff(@Nullable SignOff value) {
    return new Unit(
        name,
        code,
        department,
        departmentCode,
        financeSection,
        administrativeDivision,
        kind,
        scope,
        subordinateUnits,
        staff,
        value,
        extras);
  }
}
