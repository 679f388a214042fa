package org.yubian.desktop.desk;

import java.util.ArrayList;
import java.util.List;
import org.yubian.budget.Header;
import org.yubian.ledger.SumSpec;
import org.yubian.session.Specs;
import org.yubian.table.PackTables;
import org.yubian.table.pack.PackException;
import org.yubian.table.pack.PackLibrary;

/** The sums that are kept for an open budget: those of its pack's tables and of the screens. */
public final class ScreenSpecs implements Specs {
  private final PackLibrary packs;
  private final List<SumSpec> screens;

  public ScreenSpecs(PackLibrary packs, List<SumSpec> screens) {
    this.packs = packs;
    this.screens = List.copyOf(screens);
  }

  @Override
  public List<SumSpec> of(Header header) {
    List<SumSpec> specs = new ArrayList<>(tables(header).specs());
    specs.addAll(screens);
    return specs;
  }

  /** The compiled tables of the budget's pack. */
  PackTables tables(Header header) {
    try {
      return new PackTables(packs.get(header.template()));
    } catch (PackException e) {
      throw new UnusablePackException(e);
    }
  }
}
