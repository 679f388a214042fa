package org.yubian.audit.table;

import java.util.List;

/**
 * Port: whoever reads tables from elsewhere hands them to the audit as this. Each table is told
 * which table of the pack it is and has one text for each of its columns.
 */
@FunctionalInterface
public interface AuditedTables {
  AuditedTables NONE = List::of;

  List<PrintedTable> tables();

  /** What stands above the performance forms read from there. */
  default List<FormHead> formHeads() {
    return List.of();
  }
}
