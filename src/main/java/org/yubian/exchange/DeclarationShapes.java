package org.yubian.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.AuditAnswer;
import org.yubian.budget.Ceiling;
import org.yubian.budget.Declarations;
import org.yubian.budget.DeclaredTable;
import org.yubian.budget.Extras;
import org.yubian.exchange.ProcurementShapes.ByKind;

/** The keys {@code declared_tables}, {@code audit_answers} and those beside them. */
final class DeclarationShapes {
  static final Shape<List<DeclaredTable>> TABLES = new ListShape<>(table());
  static final Shape<List<AuditAnswer>> ANSWERS = new ListShape<>(answer());
  static final Shape<List<Ceiling>> CEILINGS = new ListShape<>(ceiling());

  /** A key of our own, which other programs keep as they keep any key they do not know. */
  static final String CEILINGS_KEY = "yubian_ceilings";

  /** The declarations as one object, for a journal. */
  static final ObjectShape<Declarations> ALL = all();

  private DeclarationShapes() {}

  private static ObjectShape<DeclaredTable> table() {
    ObjectShapeBuilder<DeclaredTable> b = new ObjectShapeBuilder<>();
    var number = b.optional("number", TextShape.TEXT, DeclaredTable::number);
    var title = b.optional("title", TextShape.TEXT, DeclaredTable::title);
    var header = b.orElse(List.of(), "header", ListShape.CELLS, DeclaredTable::header);
    var rows = b.orElse(List.of(), "rows", ListShape.CELLS, DeclaredTable::rows);
    var amountUnit = b.optional("amount_unit", TextShape.TEXT, DeclaredTable::amountUnit);
    var source = b.optional("source", TextShape.TEXT, DeclaredTable::source);
    return b.build(
        DeclaredTable::extras,
        m ->
            new DeclaredTable(
                m.find(number),
                m.find(title),
                m.get(header),
                m.get(rows),
                m.find(amountUnit),
                m.find(source),
                m.extras()));
  }

  private static ObjectShape<AuditAnswer> answer() {
    ObjectShapeBuilder<AuditAnswer> b = new ObjectShapeBuilder<>();
    var rule = b.required("rule", TextShape.TEXT, AuditAnswer::rule);
    var version = b.optional("version", TextShape.TEXT, AuditAnswer::version);
    var place = b.required("place", TextShape.TEXT, AuditAnswer::place);
    var figures = b.orElse(List.of(), "figures", ListShape.TEXTS, AuditAnswer::figures);
    var text = b.required("text", TextShape.TEXT, AuditAnswer::text);
    var author = b.optional("author", TextShape.TEXT, AuditAnswer::author);
    var date = b.optional("date", TextShape.TEXT, AuditAnswer::date);
    return b.build(
        AuditAnswer::extras,
        m ->
            new AuditAnswer(
                m.get(rule),
                m.find(version),
                m.get(place),
                m.get(figures),
                m.get(text),
                m.find(author),
                m.find(date),
                m.extras()));
  }

  private static ObjectShape<Declarations> all() {
    ObjectShapeBuilder<Declarations> b = new ObjectShapeBuilder<>();
    var byKind =
        b.optional("procurement_by_kind", ProcurementShapes.BY_KIND, DeclarationShapes::byKind);
    var tables = b.orElse(List.of(), "declared_tables", TABLES, Declarations::tables);
    var answers = b.orElse(List.of(), "audit_answers", ANSWERS, Declarations::answers);
    var ceilings = b.orElse(List.of(), CEILINGS_KEY, CEILINGS, Declarations::ceilings);
    return b.build(
        m -> declarations(m.find(byKind), m.get(tables), m.get(answers), m.get(ceilings)));
  }

  private static ObjectShape<Ceiling> ceiling() {
    ObjectShapeBuilder<Ceiling> b = new ObjectShapeBuilder<>();
    var fund = b.optional("fund", TextShape.FUND, Ceiling::fund);
    var project = b.optional("project", TextShape.TEXT, Ceiling::project);
    var amount = b.required("amount", TextShape.AMOUNT, Ceiling::amount);
    return b.build(
        Ceiling::extras,
        m -> new Ceiling(m.find(fund), m.find(project), m.get(amount), m.extras()));
  }

  static @Nullable ByKind byKind(Declarations declarations) {
    return declarations.procurementByKind() == null
        ? null
        : new ByKind(declarations.procurementByKind(), declarations.extras());
  }

  static Declarations declarations(
      @Nullable ByKind byKind,
      List<DeclaredTable> tables,
      List<AuditAnswer> answers,
      List<Ceiling> ceilings) {
    return new Declarations(
        byKind == null ? null : byKind.amounts(),
        tables,
        answers,
        ceilings,
        byKind == null ? Extras.NONE : byKind.extras());
  }
}
