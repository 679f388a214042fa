package org.yubian.table.pack;

import java.util.ArrayList;
import java.util.List;
import org.yubian.budget.Category;

/**
 * The words a pack uses besides the standard ones.
 *
 * @param names of subjects, where they differ from the catalogue
 * @param projectCategories 项目类别 in the order in which tables sort by them
 * @param moreCategories expenditure categories beyond {@link Category#STANDARD}
 */
public record Vocabulary(
    PrintedNames names, List<String> projectCategories, List<String> moreCategories) {
  public Vocabulary {
    projectCategories = List.copyOf(projectCategories);
    moreCategories = List.copyOf(moreCategories);
  }

  /** All expenditure categories lines may have. */
  public List<String> categories() {
    List<String> all = new ArrayList<>(Category.STANDARD);
    all.addAll(moreCategories);
    return all;
  }
}
