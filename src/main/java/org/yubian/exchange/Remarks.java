package org.yubian.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.yubian.Messages;
import org.yubian.budget.BudgetCodec.Remark;

/** Collects remarks on a document; of very many it keeps the first and the number of the rest. */
final class Remarks {
  private static final Messages TEXT = Messages.of(Remarks.class);

  private final List<Remark> kept = new ArrayList<>();
  private int others;

  void add(Supplier<Remark> remark) {
    if (kept.size() < Limits.REMARKS) {
      kept.add(remark.get());
    } else {
      others++;
    }
  }

  void addUnknown(Supplier<String> path) {
    add(() -> new Remark(path.get(), TEXT.get("remark.unknown")));
  }

  List<Remark> all() {
    List<Remark> all = new ArrayList<>(kept);
    if (others > 0) {
      all.add(new Remark("$", TEXT.get("remark.others", others)));
    }
    return all;
  }
}
