package org.yubian.audit.check;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yubian.audit.table.AuditedTable;
import org.yubian.audit.table.PrintedTables;
import org.yubian.budget.Budget;
import org.yubian.budget.Category;
import org.yubian.budget.Coding;
import org.yubian.budget.Line;
import org.yubian.budget.Section;
import org.yubian.ledger.Ledger;
import org.yubian.subject.Scheme;
import org.yubian.subject.Subject;
import org.yubian.subject.UnitFamily;
import org.yubian.table.Unshown;

/**
 * What checks look at: one state of a budget, with its sums, its tables and what it is compared
 * with.
 */
public final class AuditContext {
  private final Ledger ledger;
  private final Standards standards;
  private final References references;
  private final Tables tables;
  private final LineIndex lines;
  private final List<Form> forms;

  /**
   * The tables at hand.
   *
   * @param own those of the budget's lines; none where it has no lines
   * @param printed those read from elsewhere
   * @param reader that read them
   * @param unshown amounts the own tables cannot show
   */
  public record Tables(
      List<AuditedTable> own,
      List<AuditedTable> printed,
      PrintedTables reader,
      List<Unshown> unshown) {}

  public AuditContext(Ledger ledger, Standards standards, References references, Tables tables) {
    this.ledger = ledger;
    this.standards = standards;
    this.references = references;
    this.tables = tables;
    this.lines = new LineIndex(ledger.budget().rows(Section.EXPENDITURES));
    this.forms = Forms.of(ledger.budget(), lines, tables.printed());
  }

  Budget budget() {
    return ledger.budget();
  }

  Ledger ledger() {
    return ledger;
  }

  Standards standards() {
    return standards;
  }

  References references() {
    return references;
  }

  Tables tables() {
    return tables;
  }

  LineIndex lines() {
    return lines;
  }

  /** Performance forms, of the budget or printed. */
  List<Form> forms() {
    return forms;
  }

  boolean hasLines() {
    return !lines.isEmpty();
  }

  /** Whether anything is known of projects: without, their rules have nothing to look at. */
  boolean hasProjects() {
    return !hasLines()
        || !budget().rows(Section.PROJECTS).isEmpty()
        || lines.sum(coding -> Category.PROJECT.equals(coding.category())) != 0;
  }

  boolean hasPrinted() {
    return !tables.printed().isEmpty();
  }

  /** Printed tables, or else the own ones. */
  List<AuditedTable> shownTables() {
    return hasPrinted() ? tables.printed() : tables.own();
  }

  UnitFamily family() {
    return budget().unit().kind().isAdministrative()
        ? UnitFamily.ADMINISTRATIVE
        : UnitFamily.INSTITUTION;
  }

  /** Code and name; the code alone where the catalogue does not know it. */
  String subject(String code) {
    return standards.subjects().find(code).map(Subject::toString).orElse(code);
  }

  Optional<Subject> find(Scheme scheme, String code) {
    return standards.subjects().catalogue(scheme).find(code);
  }

  /** What a line is called: its subjects and its project. */
  String label(Line line) {
    return label(line.coding());
  }

  String label(Coding coding) {
    StringBuilder label = new StringBuilder();
    add(label, coding.function() == null ? null : subject(coding.function()));
    add(label, coding.departmentEconomic() == null ? null : subject(coding.departmentEconomic()));
    add(label, coding.category().isEmpty() ? null : coding.category());
    add(label, coding.project());
    add(label, coding.fund().label());
    return label.toString();
  }

  private static void add(StringBuilder label, @Nullable String part) {
    if (part != null) {
      label.append(label.isEmpty() ? "" : " · ").append(part);
    }
  }
}
