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

  public PackTables(Pack pack) {
    this.pack = pack;
    this.tables = pack.tables().stream().map(CompiledTable::compile).toList();
  }

  public Pack pack() {
    return pack;
  }

  /** The sums of all tables, and those everyone looks at. */
  public List<SumSpec> specs() {
    List<SumSpec> specs = new ArrayList<>(KeySums.ALL);
    for (CompiledTable table : tables) {
      table.blocks().forEach(block -> specs.add(block.spec()));
    }
    return specs;
  }

  List<CompiledTable> tables() {
    return tables;
  }
}
