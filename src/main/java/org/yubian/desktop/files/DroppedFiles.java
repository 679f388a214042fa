package org.yubian.desktop.files;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files dragged from the desktop onto a part of a window. */
public final class DroppedFiles {
  private DroppedFiles() {}

  /**
   * Lets files be dropped onto a node. What the node's own parts take, such as columns being moved,
   * stays theirs.
   *
   * @param action gets the files once they are dropped
   */
  public static void accept(Node node, Consumer<List<Path>> action) {
    node.addEventHandler(
        DragEvent.DRAG_OVER,
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
          }
        });
    node.addEventHandler(
        DragEvent.DRAG_DROPPED,
        event -> {
          if (event.getDragboard().hasFiles()) {
            List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
            event.setDropCompleted(true);
            event.consume();
            action.accept(files);
          }
        });
  }
}
