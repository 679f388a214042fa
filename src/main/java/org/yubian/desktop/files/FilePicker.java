package org.yubian.desktop.files;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** Asks the user for a file or a folder; empty when the user leaves. */
public interface FilePicker {
  Optional<Path> open(Window owner, FileKind kind);

  /**
   * For a file to be written. That it would replace another has been confirmed.
   *
   * @param name proposed, without folder
   */
  Optional<Path> save(Window owner, FileKind kind, String name);

  Optional<Path> folder(Window owner, String title);

  /**
   * Shows a folder in the system's own program for files, which goes on by itself.
   *
   * @return false where the folder or such a program is missing
   */
  boolean show(Path folder);
}
