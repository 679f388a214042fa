package org.yubian.budget;

/** The lists a user enters; all tables are derived from them. */
public record Lines(
    Rows<RevenueLine> revenues,
    Rows<ExpenditureLine> expenditures,
    Rows<Project> projects,
    Rows<ProcurementLine> procurement) {
  public static final Lines NONE =
      new Lines(Rows.empty(), Rows.empty(), Rows.empty(), Rows.empty());
}
