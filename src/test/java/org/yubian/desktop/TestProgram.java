package org.yubian.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.yubian.desktop.files.FileKind;
import org.yubian.desktop.files.FilePicker;
import org.yubian.desktop.frame.Frame;
import org.yubian.desktop.opening.CataloguePorts;
import org.yubian.desktop.opening.Opening;
import org.yubian.desktop.opening.Places;
import org.yubian.desktop.opening.Ports;
import org.yubian.desktop.opening.Readers;
import org.yubian.desktop.opening.RecentBudgets;
import org.yubian.desktop.opening.Submissions;
import org.yubian.desktop.settings.Settings;
import org.yubian.desktop.sheet.view.Sheet;
import org.yubian.desktop.theme.Appearance;
import org.yubian.desktop.theme.Fonts;
import org.yubian.desktop.work.Failures;
import org.yubian.exchange.CatalogueFolder;
import org.yubian.exchange.ConfirmationFile;
import org.yubian.exchange.JsonBudgetCodec;
import org.yubian.exchange.JsonRowCodec;
import org.yubian.office.catalogue.CatalogueWorkbook;
import org.yubian.office.excel.ExcelExporter;
import org.yubian.office.list.ListWorkbooks;
import org.yubian.office.pdf.PdfPrinter;
import org.yubian.office.received.ReceivedWorkbooks;
import org.yubian.office.received.SheetTexts;
import org.yubian.store.H2Files;
import org.yubian.store.StorePolicy;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.pack.PackLibrary;

/**
 * The whole program over a folder of its own, with everything in the background done at once. To be
 * made on the window's thread.
 */
final class TestProgram {
  private static final Instant NOW = Instant.parse("2024-11-20T02:32:00Z");

  final SimpleObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.LIGHT);
  final Picker picker = new Picker();
  final Ports ports;
  final Program program;
  final Windows windows;
  int ended;

  /** Answers instead of the user. */
  static final class Picker implements FilePicker {
    @Nullable Path answer;
    final List<String> names = new ArrayList<>();

    @Override
    public Optional<Path> open(Window owner, FileKind kind) {
      return Optional.ofNullable(answer);
    }

    @Override
    public Optional<Path> save(Window owner, FileKind kind, String name) {
      names.add(name);
      return Optional.ofNullable(answer);
    }

    @Override
    public Optional<Path> folder(Window owner, String title) {
      return Optional.ofNullable(answer);
    }

    @Override
    public boolean show(Path shown) {
      names.add(shown.toString());
      return Files.isDirectory(shown);
    }
  }

  TestProgram(Path folder) {
    this(folder, InstantSource.system());
  }

  /**
   * @param clock tells when something is edited and saved
   */
  TestProgram(Path folder, InstantSource clock) {
    Fonts.load();
    JsonBudgetCodec codec = new JsonBudgetCodec();
    ports =
        new Ports(
            new H2Files(
                folder,
                new H2Files.Codecs(codec, new JsonRowCodec()),
                InstantSource.system(),
                StorePolicy.USUAL),
            codec,
            new ExcelExporter(codec, "test"),
            new PdfPrinter(),
            new SubjectLibrary(new CatalogueFolder(folder.resolve("subjects"))),
            new CataloguePorts(
                new CatalogueWorkbook(), new ConfirmationFile(folder.resolve("checked.csv"))),
            PackLibrary.bundled(),
            new Places(
                folder.resolve("budgets"),
                folder.resolve("settings.properties"),
                folder.resolve("templates"),
                folder.resolve("log")),
            new Readers(new SheetTexts(), new JsonRowCodec()),
            new Submissions(new ReceivedWorkbooks(), new ListWorkbooks()));
    Settings settings = new Settings(ports.places().settings(), Runnable::run);
    program =
        new Program(
            new Opening(ports, Screens.SUMS, clock, Platform::runLater),
            new RecentBudgets(settings, Clock.fixed(NOW, ZoneOffset.UTC)),
            settings,
            new Appearance(settings, system),
            picker,
            new Failures("test", ports.places().logs(), Runnable::run),
            "test");
    windows = new Windows(program, Runnable::run, Runnable::run, () -> ended++);
    new FailureWindow(program, windows).takeOver();
  }

  /** The sheet of a screen, which is shown for it. */
  Sheet sheet(BudgetWindow window, String screen) {
    if (Platform.isFxApplicationThread()) {
      show(window, screen);
    } else {
      CompletableFuture.runAsync(() -> show(window, screen), Platform::runLater).join();
    }
    return (Sheet) window.view().frame().lookup("#" + screen + "-sheet");
  }

  /** Laid out at once, for tests that look where things stand. */
  private static void show(BudgetWindow window, String screen) {
    Frame frame = window.view().frame();
    frame.show(screen);
    frame.getScene().getRoot().applyCss();
    frame.getScene().getRoot().layout();
  }

  /** The only budget window. */
  BudgetWindow window() {
    return windows.open().getFirst();
  }
}
