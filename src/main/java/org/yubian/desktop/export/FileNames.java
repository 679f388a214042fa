package org.yubian.desktop.export;

import org.yubian.Messages;
import org.yubian.budget.Budget;
import org.yubian.desktop.files.FileKind;
import org.yubian.desktop.opening.StoreName;

/** Proposed names of files made of a budget. */
public final class FileNames {
  private static final Messages TEXT = Messages.of(FileNames.class);

  private FileNames() {}

  /** Such as 兖州区政府办公室2024年单位预算（报送版）.xlsx. */
  public static String of(Budget budget, String what, FileKind kind) {
    String name =
        TEXT.get(
            "file.name",
            StoreName.plain(budget.unit().name()),
            budget.header().year(),
            budget.unit().scope().label(),
            what);
    return kind.complete(name);
  }
}
