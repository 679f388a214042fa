package org.yubian.office.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Budget;
import org.yubian.budget.Scope;
import org.yubian.budget.SignOff;
import org.yubian.budget.Unit;

/** 封面: whose budget it is, who answers for it, where it is sealed, and how it was drawn up. */
final class CoverSheet {
  private static final Messages TEXT = Messages.of(CoverSheet.class);

  /** Label, value, label, value. */
  private static final List<Double> WIDTHS = List.of(27.0, 22.0, 27.0, 22.0);

  private static final Face FIELD = Face.of(Face.FANG_SONG, 16);
  private static final Face SMALL = Face.of(Face.FANG_SONG, 12);
  private static final double FIELD_HEIGHT = 34;
  private static final double SEAL_HEIGHT = 96;
  private static final double NOTE_LINE = 20;
  private static final double LEAST_NOTES = 120;

  private final SheetWriter writer;
  private final Budget budget;
  private int next;

  CoverSheet(SheetWriter writer, Budget budget) {
    this.writer = writer;
    this.budget = budget;
  }

  /**
   * @param notes 编制说明, a line each
   */
  void write(String subtitle, List<String> notes) {
    writer.widths(WIDTHS);
    gap(56);
    title(subtitle);
    gap(48);
    unit(budget.unit());
    gap(30);
    SignOff signOff = budget.unit().signOff();
    signatures(signOff == null ? SignOff.NONE : signOff);
    gap(16);
    notes(notes);
    new PageSetup(false, true).apply(writer.sheet());
    writer.printArea(WIDTHS.size() - 1, next - 1);
  }

  private void gap(double points) {
    writer.height(next++, points);
  }

  private CellRangeAddress columns(int first, int last) {
    return new CellRangeAddress(next, next, first, last);
  }

  private void end(double height) {
    writer.height(next++, height);
  }

  private void title(String subtitle) {
    String year = Integer.toString(budget.header().year());
    String title =
        budget.unit().scope() == Scope.DEPARTMENT
            ? TEXT.get("cover.title.department", year)
            : TEXT.get("cover.title.unit", year);
    Look look = Look.of(Face.of(Face.TITLE_SONG, 30), HorizontalAlignment.CENTER);
    writer.merged(columns(0, 3), title, look);
    end(56);
    writer.merged(columns(0, 3), subtitle, Look.of(FIELD, HorizontalAlignment.CENTER));
    end(30);
  }

  private void unit(Unit unit) {
    field(TEXT.get("cover.unit"), unit.name());
    field(TEXT.get("cover.code"), unit.code());
    field(TEXT.get("cover.department"), unit.department());
    field(TEXT.get("cover.year"), Integer.toString(budget.header().year()));
    field(TEXT.get("cover.stage"), budget.header().stage());
  }

  private void field(String label, @Nullable String value) {
    writer.text(next, 0, label, Look.of(FIELD, HorizontalAlignment.RIGHT));
    Look look = Look.of(FIELD, HorizontalAlignment.CENTER).wrapped().with(Look.Border.BELOW);
    String text = value == null ? "" : value;
    writer.merged(columns(1, 3), text, look);
    end(Math.max(FIELD_HEIGHT, TextMeasure.lines(text, 44) * 26.0));
  }

  private void signatures(SignOff signOff) {
    signature(0, TEXT.get("cover.head"), signOff.head());
    signature(2, TEXT.get("cover.finance-head"), signOff.financeHead());
    end(FIELD_HEIGHT);
    signature(0, TEXT.get("cover.prepared-by"), signOff.preparedBy());
    signature(2, TEXT.get("cover.phone"), signOff.phone());
    end(FIELD_HEIGHT);
    signature(0, TEXT.get("cover.date"), signOff.date());
    end(FIELD_HEIGHT);
    gap(10);
    Look seal = Look.of(SMALL, HorizontalAlignment.CENTER).with(Look.Border.THIN);
    writer.merged(columns(2, 3), TEXT.get("cover.seal"), seal);
    end(SEAL_HEIGHT);
  }

  private void signature(int column, String label, @Nullable String value) {
    writer.text(next, column, label, Look.of(SMALL, HorizontalAlignment.RIGHT));
    Look look = Look.of(SMALL, HorizontalAlignment.CENTER).with(Look.Border.BELOW);
    writer.text(next, column + 1, value == null ? "" : value, look);
  }

  private void notes(List<String> notes) {
    Face face = Face.of(Face.FANG_SONG, 12);
    String text = TEXT.get("cover.notes") + "\n" + String.join("\n", notes);
    Look look = Look.of(face, HorizontalAlignment.LEFT).wrapped().atTop().with(Look.Border.THIN);
    writer.merged(columns(0, 3), text, look);
    end(Math.max(LEAST_NOTES, TextMeasure.lines(text, 78) * NOTE_LINE + 12));
  }
}
