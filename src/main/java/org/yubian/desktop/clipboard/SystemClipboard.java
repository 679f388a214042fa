package org.yubian.desktop.clipboard;

import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** The clipboard of the computer. */
public final class SystemClipboard {
  /** Offers cells to other programs. */
  public void put(CopiedCells cells) {
    ClipboardContent content = new ClipboardContent();
    content.putString(cells.tabbed());
    content.putHtml(cells.html());
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** The cells on the clipboard; none where it holds no text. */
  public List<List<String>> cells() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    String text = clipboard.getString();
    if (text != null && !text.isEmpty()) {
      return PastedCells.ofTabbed(text);
    }
    String html = clipboard.getHtml();
    return html == null ? List.of() : PastedCells.ofHtml(html);
  }
}
