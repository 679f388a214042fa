package org.yubian.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.scene.Node;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.opening.Opened;
import org.yubian.desktop.opening.Opening;
import org.yubian.desktop.opening.OpeningException;
import org.yubian.desktop.opening.Ports;
import org.yubian.desktop.opening.Source;
import org.yubian.desktop.sheet.view.Sheet;
import org.yubian.desktop.theme.Theme;
import org.yubian.session.StorageException;

/** A picture of the workbench where there is no display: the toolkit paints without a window. */
public final class Showcase {
  private static final int WIDTH = 1920;
  private static final int HEIGHT = 1080;

  private final Ports ports;

  /**
   * @param ports with a folder of its own, where the sample is kept
   */
  public Showcase(Ports ports) {
    this.ports = ports;
  }

  /**
   * Paints the workbench with a sample open. At most once in a process, and not beside {@link
   * Workbench}.
   *
   * @param sample such as yanzhou-2024
   * @param png file to write
   * @throws OpeningException when the sample cannot be opened
   * @throws IOException when the picture cannot be written
   * @throws LinkageError when a library the toolkit needs is missing on this computer
   */
  public void paint(String sample, Path png)
      throws OpeningException, StorageException, IOException, InterruptedException {
    Opening opening = new Opening(ports, Screens.SUMS, InstantSource.system(), Runnable::run);
    Opened opened = opening.open(new Source.Sample(sample));
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    try {
      paint(opened.desk(), png);
    } finally {
      opened.storage().close();
    }
  }

  private static void paint(Desk desk, Path png) throws IOException, InterruptedException {
    Platform.startup(() -> {});
    try {
      CompletableFuture.runAsync(() -> paintNow(desk, png), Platform::runLater).get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case UncheckedIOException io -> throw new IOException(io);
        case Error error -> throw error;
        case null, default -> throw new IllegalStateException(e);
      }
    } finally {
      Platform.exit();
    }
  }

  private static void paintNow(Desk desk, Path png) {
    BudgetView view = new BudgetView(desk, message -> {});
    Picture picture = new Picture(view.frame(), WIDTH, HEIGHT, Theme.LIGHT);
    Node sheet = view.frame().lookup("#function-sheet");
    if (sheet instanceof Sheet shown) {
      shown.requestFocus();
      shown.select(2, 2);
    }
    try {
      picture.save(png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      picture.close();
    }
  }
}
