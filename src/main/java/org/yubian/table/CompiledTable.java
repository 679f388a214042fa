package org.yubian.table;

import java.util.List;
import org.yubian.table.pack.Block;
import org.yubian.table.pack.TableDef;

/** A table of a pack with the sums of its blocks. */
record CompiledTable(TableDef def, List<CompiledBlock> blocks) {
  static CompiledTable compile(TableDef def) {
    return new CompiledTable(
        def,
        def.blocks().stream()
            .map((Block block) -> CompiledBlock.compile(def.number(), block))
            .toList());
  }
}
