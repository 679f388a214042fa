package org.yubian.desktop.files;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.desktop.settings.Settings;

/** The system's own dialogs; they begin in the folder last used. */
public final class SystemFilePicker implements FilePicker {
  private static final Messages TEXT = Messages.of(SystemFilePicker.class);
  private static final String FOLDER = "files.folder";

  private final Settings settings;

  public SystemFilePicker(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Optional<Path> open(Window owner, FileKind kind) {
    return used(chooser(kind, TEXT.get("pick.open", kind.label())).showOpenDialog(owner));
  }

  @Override
  public Optional<Path> save(Window owner, FileKind kind, String name) {
    FileChooser chooser = chooser(kind, TEXT.get("pick.save", kind.label()));
    chooser.setInitialFileName(kind.complete(name));
    return used(chooser.showSaveDialog(owner))
        .map(file -> file.resolveSibling(kind.complete(String.valueOf(file.getFileName()))));
  }

  @Override
  public Optional<Path> folder(Window owner, String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    chooser.setInitialDirectory(folder());
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
  }

  @Override
  public boolean show(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    String system = System.getProperty("os.name", "");
    String opener =
        system.startsWith("Windows")
            ? "explorer.exe"
            : system.startsWith("Mac") ? "open" : "xdg-open";
    try {
      new ProcessBuilder(opener, folder.toString())
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private FileChooser chooser(FileKind kind, String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialDirectory(folder());
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(kind.label(), kind.patterns()),
            new FileChooser.ExtensionFilter(TEXT.get("pick.all"), "*.*"));
    return chooser;
  }

  /** A folder that is gone would let the system's dialog fail. */
  private @Nullable File folder() {
    try {
      return settings
          .get(FOLDER)
          .map(Path::of)
          .filter(Files::isDirectory)
          .map(Path::toFile)
          .orElse(null);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private Optional<Path> used(@Nullable File file) {
    if (file == null) {
      return Optional.empty();
    }
    if (file.getParent() != null) {
      settings.set(FOLDER, file.getParent());
    }
    return Optional.of(file.toPath());
  }
}
