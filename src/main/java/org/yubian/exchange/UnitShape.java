package org.yubian.exchange;

import java.util.List;
import org.yubian.budget.CodeName;
import org.yubian.budget.Scope;
import org.yubian.budget.SignOff;
import org.yubian.budget.Staff;
import org.yubian.budget.Unit;
import org.yubian.budget.UnitKind;

/** The key {@code unit} and what stands below it. */
final class UnitShape {
  static final ObjectShape<CodeName> CODE_NAME = codeName();
  static final ObjectShape<Unit> UNIT = unit();

  private UnitShape() {}

  private static ObjectShape<CodeName> codeName() {
    ObjectShapeBuilder<CodeName> b = new ObjectShapeBuilder<>();
    var code = b.required("code", TextShape.TEXT, CodeName::code);
    var name = b.required("name", TextShape.TEXT, CodeName::name);
    return b.build(
        CodeName::extras, m -> m.shared(new CodeName(m.get(code), m.get(name), m.extras())));
  }

  private static ObjectShape<Unit> unit() {
    ObjectShapeBuilder<Unit> b = new ObjectShapeBuilder<>();
    var name = b.required("name", TextShape.NAME, Unit::name);
    var code = b.always("code", TextShape.TEXT, Unit::code);
    var department = b.optional("department", TextShape.TEXT, Unit::department);
    var departmentCode = b.optional("department_code", TextShape.TEXT, Unit::departmentCode);
    var financeSection = b.optional("finance_section", CODE_NAME, Unit::financeSection);
    var division =
        b.optional("administrative_division", TextShape.TEXT, Unit::administrativeDivision);
    var kind = b.required("kind", TextShape.label(UnitKind.values(), UnitKind::label), Unit::kind);
    var scope = b.required("scope", TextShape.label(Scope.values(), Scope::label), Unit::scope);
    var subordinates =
        b.orElse(
            List.of(), "subordinate_units", new ListShape<>(CODE_NAME), Unit::subordinateUnits);
    var staff = b.optional("staff", staff(), Unit::staff);
    var signOff = b.optional("sign_off", signOff(), Unit::signOff);
    return b.build(
        Unit::extras,
        m ->
            new Unit(
                m.get(name),
                m.find(code),
                m.find(department),
                m.find(departmentCode),
                m.find(financeSection),
                m.find(division),
                m.get(kind),
                m.get(scope),
                m.get(subordinates),
                m.find(staff),
                m.find(signOff),
                m.extras()));
  }

  private static ObjectShape<Staff> staff() {
    ObjectShapeBuilder<Staff> b = new ObjectShapeBuilder<>();
    var administrative =
        b.optional("administrative_posts", NumberShape.COUNT, Staff::administrativePosts);
    var institution = b.optional("institution_posts", NumberShape.COUNT, Staff::institutionPosts);
    var inService = b.optional("in_service", NumberShape.COUNT, Staff::inService);
    var retired = b.optional("retired", NumberShape.COUNT, Staff::retired);
    var retiredSenior = b.optional("retired_senior", NumberShape.COUNT, Staff::retiredSenior);
    var dependants = b.optional("dependants", NumberShape.COUNT, Staff::dependants);
    var dispatched = b.optional("dispatched_labour", NumberShape.COUNT, Staff::dispatchedLabour);
    return b.build(
        Staff::extras,
        m ->
            new Staff(
                m.find(administrative),
                m.find(institution),
                m.find(inService),
                m.find(retired),
                m.find(retiredSenior),
                m.find(dependants),
                m.find(dispatched),
                m.extras()));
  }

  private static ObjectShape<SignOff> signOff() {
    ObjectShapeBuilder<SignOff> b = new ObjectShapeBuilder<>();
    var head = b.optional("head", TextShape.TEXT, SignOff::head);
    var financeHead = b.optional("finance_head", TextShape.TEXT, SignOff::financeHead);
    var preparedBy = b.optional("prepared_by", TextShape.TEXT, SignOff::preparedBy);
    var phone = b.optional("phone", TextShape.TEXT, SignOff::phone);
    var date = b.optional("date", TextShape.TEXT, SignOff::date);
    return b.build(
        SignOff::extras,
        m ->
            new SignOff(
                m.find(head),
                m.find(financeHead),
                m.find(preparedBy),
                m.find(phone),
                m.find(date),
                m.extras()));
  }
}
