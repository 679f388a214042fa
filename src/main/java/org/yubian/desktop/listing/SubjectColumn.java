package org.yubian.desktop.listing;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.lines.LineNames;
import org.yubian.desktop.lines.LineSuggestions;
import org.yubian.desktop.sheet.Entry;
import org.yubian.desktop.sheet.Mark;
import org.yubian.desktop.sheet.SheetCell;
import org.yubian.desktop.sheet.SheetColumn;
import org.yubian.desktop.sheet.Suggestion;
import org.yubian.subject.Scheme;

/** A column of subjects: code and name, typed as code, name or pinyin initials. */
public record SubjectColumn<T>(
    SheetColumn sheetColumn,
    Desk desk,
    Scheme scheme,
    Function<T, @Nullable String> get,
    BiFunction<T, @Nullable String, T> with)
    implements Column<T> {
  private static final Messages TEXT = Messages.of(SubjectColumn.class);

  @Override
  public SheetCell cell(T item) {
    String code = get.apply(item);
    LineNames names = new LineNames(desk.subjects());
    if (code == null) {
      return SheetCell.EMPTY.marked(Mark.EDITABLE, null);
    }
    SheetCell known = names.codeCell(code);
    String text = code + " " + names.name(code);
    SheetCell cell = new SheetCell(text, "", null, known.marks(), known.note());
    return cell.marked(Mark.EDITABLE, null);
  }

  @Override
  public Entry entry(T item) {
    String code = get.apply(item);
    return new Entry.Open(code == null ? "" : code);
  }

  @Override
  public List<Suggestion> suggestions(T item, String text) {
    return new LineSuggestions(desk).subjects(scheme, text);
  }

  @Override
  public Typed<T> type(T item, String text) {
    // What is copied from here is the code with its name.
    String code = text.strip().split("\\s", 2)[0];
    if (code.isEmpty()) {
      return Typed.of(with.apply(item, null));
    }
    boolean known =
        scheme.isCode(code)
            && code.length() == scheme.lineLevel().digits()
            && desk.subjects().catalogue(scheme).find(code).isPresent();
    return known
        ? Typed.of(with.apply(item, code))
        : Typed.wrong(TEXT.get("listing.subject.wrong", code, scheme.lineLevel().digits()));
  }
}
