package org.yubian.session;

import java.util.Objects;
import org.yubian.budget.Edit;

/** Counts what an edit does. */
final class Changes {
  private Changes() {}

  /** How many rows and parts really change; 0 = the edit leaves everything as it is. */
  static int count(Edit edit) {
    return switch (edit) {
      case Edit.Batch batch -> batch.edits().stream().mapToInt(Changes::count).sum();
      case Edit.ChangeRow<?> change -> change.before().equals(change.after()) ? 0 : 1;
      case Edit.ReplacePart<?> part -> Objects.equals(part.before(), part.after()) ? 0 : 1;
      case Edit.AddRow<?> add -> 1;
      case Edit.RemoveRow<?> remove -> 1;
      case Edit.MoveRow<?> move -> 1;
    };
  }
}
