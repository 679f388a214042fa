package org.yubian.budget;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.money.Amount;

/**
 * What is kept for checking: declared copies, tables read from elsewhere, ceilings, and answers to
 * the audit.
 *
 * @param procurementByKind 货物, 工程, 服务 where the procurement lines carry no kind
 * @param extras what {@code procurement_by_kind} held besides
 */
public record Declarations(
    @Nullable Map<String, Amount> procurementByKind,
    List<DeclaredTable> tables,
    List<AuditAnswer> answers,
    List<Ceiling> ceilings,
    Extras extras) {
  public static final Declarations NONE = new Declarations(null, List.of(), List.of());

  public Declarations(
      @Nullable Map<String, Amount> procurementByKind,
      List<DeclaredTable> tables,
      List<AuditAnswer> answers) {
    this(procurementByKind, tables, answers, List.of(), Extras.NONE);
  }

  /** The same with other purchases by kind; null for none declared. */
  public Declarations withProcurementByKind(@Nullable Map<String, Amount> value) {
    return new Declarations(value, tables, answers, ceilings, extras);
  }

  public Declarations withAnswers(List<AuditAnswer> value) {
    return new Declarations(procurementByKind, tables, value, ceilings, extras);
  }

  public Declarations withCeilings(List<Ceiling> value) {
    return new Declarations(procurementByKind, tables, answers, value, extras);
  }

  public Declarations {
    procurementByKind = procurementByKind == null ? null : InOrder.copyOf(procurementByKind);
    tables = List.copyOf(tables);
    answers = List.copyOf(answers);
    ceilings = List.copyOf(ceilings);
  }
}
