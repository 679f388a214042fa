package org.yubian.audit.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins two wrong cells of a table that hold each other's amount into one mistake. */
final class SwappedCells {
  private SwappedCells() {}

  static List<Fault> join(List<Fault> faults) {
    List<Fault> joined = new ArrayList<>();
    List<Fault> taken = new ArrayList<>();
    for (Fault fault : faults) {
      if (taken.contains(fault)) {
        continue;
      }
      Fault.WrongCell partner = partner(fault, faults);
      if (fault instanceof Fault.WrongCell wrong && partner != null) {
        List<Relation> broken = new ArrayList<>(wrong.broken());
        broken.addAll(partner.broken());
        joined.add(new Fault.Swapped(wrong.cell(), partner.cell(), broken));
        taken.add(partner);
      } else {
        joined.add(fault);
      }
    }
    return joined;
  }

  private static Fault.@Nullable WrongCell partner(Fault fault, List<Fault> faults) {
    if (fault instanceof Fault.WrongCell one) {
      for (Fault each : faults) {
        if (!each.equals(fault)
            && each instanceof Fault.WrongCell other
            && one.cell().table() == other.cell().table()
            && one.shouldBe() == other.cell().fen()
            && other.shouldBe() == one.cell().fen()) {
          return other;
        }
      }
    }
    return null;
  }
}
