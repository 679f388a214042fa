package org.yubian.subject;

import java.util.Set;

/** One row of the mapping: a department economic 款, for whom, to what. */
record MappingRow(String department, Set<UnitFamily> families, GovernmentTarget target) {

  MappingRow {
    families = Set.copyOf(families);
  }
}
