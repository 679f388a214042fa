package org.yubian.table;

import java.util.ArrayList;
import java.util.List;
import org.yubian.ledger.KeySums;
import org.yubian.ledger.SumSpec;
import org.yubian.table.pack.Pack;

/** A pack compiled: the sums its tables need of a ledger. */
public final class PackTables {
  private final Pack pack;
  private final List<CompiledTable> tables;
  private final List<CompiledForm> forms;

  public PackTables(Pack pack) {
    this.pack = pack;
    this.tables = pack.tables().stream().map(CompiledTable::compile).toList();
    this.forms = pack.forms().stream().map(CompiledForm::compile).toList();
  }

  public Pack pack() {
    return pack;
  }

  /** The sums of all tables and forms, and those everyone looks at. */
  public List<SumSpec> specs() {
    List<SumSpec> specs = new ArrayList<>(KeySums.ALL);
    for (CompiledTable table : tables) {
      table.blocks().forEach(block -> specs.add(block.spec()));
    }
    for (CompiledForm form : forms) {
      if (form.spec() != null) {
        specs.add(form.spec());
      }
    }
    return specs;
  }

  List<CompiledForm> forms() {
    return forms;
  }

  List<CompiledTable> tables() {
    return tables;
  }
}
