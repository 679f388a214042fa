package org.yubian.desktop.print;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.yubian.Messages;
import org.yubian.desktop.files.FileKind;
import org.yubian.desktop.files.FilePicker;
import org.yubian.desktop.help.HelpKey;
import org.yubian.desktop.opening.StoreName;
import org.yubian.desktop.theme.Appearance;
import org.yubian.desktop.theme.Scaled;
import org.yubian.desktop.work.Works;
import org.yubian.session.PagePrinter;

/** The window of the print preview. */
public final class PreviewWindow {
  private static final Messages TEXT = Messages.of(PreviewWindow.class);
  private static final double WIDTH = 1060;
  private static final double HEIGHT = 720;

  private final Stage stage = new Stage();
  private final PrintPreview preview;

  /** What the preview works with. */
  public record Tools(PagePrinter printer, Printers printers, FilePicker picker, Works works) {}

  public PreviewWindow(PrintedTables tables, Tools tools, Appearance appearance, Window owner) {
    preview = new PrintPreview(tables, tools.printer(), tools.printers(), tools.works());
    preview.onPdf(
        document ->
            tools
                .picker()
                .save(stage, FileKind.PDF, StoreName.plain(document.title()))
                .ifPresent(target -> preview.write(document, target)));
    HelpKey.explain(preview, "print");
    Scene scene = new Scene(new Scaled(preview, appearance.scale()), WIDTH, HEIGHT);
    appearance.dress(scene);
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            stage.close();
          }
        });
    stage.initOwner(owner);
    stage.setScene(scene);
    stage.setTitle(TEXT.get("print.title", tables.title()));
    stage.setOnHidden(event -> preview.close());
  }

  /**
   * @param number of the table to begin with; all of them where there is none of it
   */
  public void show(String number) {
    stage.show();
    preview.show(number);
  }
}
