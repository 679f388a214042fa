package org.yubian.desktop.figure;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** Asks where a picture is to be saved; empty when the user leaves. */
public interface SavePicture {
  /**
   * @param name proposed, without folder
   */
  Optional<Path> ask(Window owner, String name);
}
