package org.yubian.desktop.project;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.yubian.desktop.listing.ListPane;

/** A page about the chosen project. */
interface ProjectPage {
  Node node();

  /** Its list; null where it has none. */
  @Nullable ListPane<?> list();

  /**
   * Takes what is being typed.
   *
   * @return false where it cannot be taken
   */
  boolean finishEditing();

  /** Shows another project. */
  void choose();

  /** Shows what follows from an edit and is in no list and no field. */
  default void update() {}

  /** A page that is nothing but a list. */
  record OfList(ListPane<?> list) implements ProjectPage {
    @Override
    public Node node() {
      return list.sheet();
    }

    @Override
    public boolean finishEditing() {
      return list.sheet().finishEditing();
    }

    @Override
    public void choose() {
      list.model().refresh();
    }
  }
}
