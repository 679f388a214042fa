package org.yubian.desktop.clipboard;

import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/** The clipboard of the computer. */
public final class SystemClipboard {
  /** Tells cells copied here from those of other programs. */
  private static final String OWN = "application/x-yubian-cells";

  /** Offers cells to other programs. */
  public void put(CopiedCells cells) {
    ClipboardContent content = new ClipboardContent();
    content.putString(cells.tabbed());
    content.putHtml(cells.html());
    content.put(own(), "");
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static DataFormat own() {
    DataFormat known = DataFormat.lookupMimeType(OWN);
    return known == null ? new DataFormat(OWN) : known;
  }

  /** Whether the cells were copied in this program. */
  public boolean isOwn() {
    return Clipboard.getSystemClipboard().hasContent(own());
  }

  /** The cells on the clipboard; none where it holds no text. */
  public List<List<String>> cells() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    String text = clipboard.getString();
    String html = clipboard.getHtml();
    boolean noText = text == null || text.isEmpty();
    if (html != null && (noText || PastedCells.isExact(html))) {
      List<List<String>> cells = PastedCells.ofHtml(html);
      boolean says = cells.stream().flatMap(List::stream).anyMatch(cell -> !cell.isBlank());
      return says || !noText ? cells : List.of();
    }
    return noText ? List.of() : PastedCells.ofTabbed(text);
  }
}
