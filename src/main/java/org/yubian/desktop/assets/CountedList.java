package org.yubian.desktop.assets;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Extras;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.form.Check;
import org.yubian.desktop.listing.Adder;
import org.yubian.desktop.listing.ChoiceColumn;
import org.yubian.desktop.listing.Items;
import org.yubian.desktop.listing.ListDef;
import org.yubian.desktop.listing.ListPane;
import org.yubian.desktop.listing.TextColumn;
import org.yubian.desktop.listing.Typed;
import org.yubian.desktop.sheet.SheetColumn;
import org.yubian.desktop.sheet.Suggestion;

/**
 * A list of kinds with their counts.
 *
 * @param kinds usually asked for
 * @param invitation to begin a new row
 */
record CountedList(List<String> kinds, String invitation) {
  private static final Messages TEXT = Messages.of(CountedList.class);

  ListPane<Counted> pane(Desk desk, String id, Items<Counted> items) {
    return new ListPane<>(
        desk,
        id,
        items,
        ListDef.of(
            List.of(
                new ChoiceColumn<>(
                    new TextColumn<>(
                        SheetColumn.text("kind", TEXT.get("assets.kind"), 340),
                        Counted::kind,
                        CountedList::withKind),
                    item -> kinds,
                    false),
                new TextColumn<>(
                    SheetColumn.amount("count", TEXT.get("assets.count"), 100),
                    item -> Integer.toString(item.count()),
                    CountedList::withCount)),
            1,
            false,
            new NewKind(kinds, invitation)));
  }

  private static Typed<Counted> withKind(Counted item, @Nullable String kind) {
    return kind == null
        ? Typed.wrong(TEXT.get("form.required", TEXT.get("assets.kind")))
        : Typed.of(new Counted(kind, item.count(), item.extras()));
  }

  private static Typed<Counted> withCount(Counted item, @Nullable String text) {
    return Check.count(Objects.requireNonNullElse(text, "0"))
        .map(count -> new Counted(item.kind(), count.orElse(0), item.extras()));
  }

  /** A new row begins with its kind. */
  private record NewKind(List<String> kinds, String invitation) implements Adder<Counted> {
    @Override
    public List<Suggestion> suggestions(String text) {
      return kinds.stream()
          .filter(kind -> kind.contains(text.strip()))
          .map(kind -> new Suggestion(kind, kind, ""))
          .toList();
    }

    @Override
    public Typed<Counted> begin(String text) {
      return withKind(blank(), text.strip());
    }

    @Override
    public Counted blank() {
      return new Counted("", 0, Extras.NONE);
    }

    @Override
    public String next() {
      return "count";
    }
  }
}
