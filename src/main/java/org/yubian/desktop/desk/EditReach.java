package org.yubian.desktop.desk;

import java.util.Objects;
import org.yubian.budget.Edit;
import org.yubian.budget.Line;
import org.yubian.budget.Section;

/** What of a list an edit touches, so that screens rebuild only what they must. */
public final class EditReach {
  private EditReach() {}

  /** Whether rows come, go or move in the list, or a line of it is classified otherwise. */
  public static boolean reshapes(Edit edit, Section<?> section) {
    return switch (edit) {
      case Edit.AddRow<?> add -> add.section() == section;
      case Edit.RemoveRow<?> remove -> remove.section() == section;
      case Edit.MoveRow<?> move -> move.section() == section;
      case Edit.ChangeRow<?> change -> change.section() == section && isOtherwise(change);
      case Edit.ReplacePart<?> part -> false;
      case Edit.Batch batch -> batch.edits().stream().anyMatch(each -> reshapes(each, section));
    };
  }

  /** Whether the edit touches the list at all. */
  public static boolean touches(Edit edit, Section<?> section) {
    return switch (edit) {
      case Edit.AddRow<?> add -> add.section() == section;
      case Edit.RemoveRow<?> remove -> remove.section() == section;
      case Edit.MoveRow<?> move -> move.section() == section;
      case Edit.ChangeRow<?> change -> change.section() == section;
      case Edit.ReplacePart<?> part -> false;
      case Edit.Batch batch -> batch.edits().stream().anyMatch(each -> touches(each, section));
    };
  }

  private static boolean isOtherwise(Edit.ChangeRow<?> change) {
    return !(change.before() instanceof Line was
        && change.after() instanceof Line is
        && Objects.equals(was.coding(), is.coding()));
  }
}
