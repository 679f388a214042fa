package org.yubian.desktop.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Coding;
import org.yubian.desktop.sheet.Mark;
import org.yubian.desktop.sheet.SheetCell;
import org.yubian.subject.Scheme;
import org.yubian.subject.Standing;
import org.yubian.subject.Subject;
import org.yubian.subject.Subjects;

/** Codes and names of subjects and lines as cells; what a catalogue does not know is marked. */
public final class LineNames {
  private static final Messages TEXT = Messages.of(LineNames.class);

  private final Subjects subjects;

  public LineNames(Subjects subjects) {
    this.subjects = subjects;
  }

  /** The name of a subject; the code where it has none. */
  public String name(String code) {
    Subject subject = standing(code).subject();
    return subject == null ? code : subject.name();
  }

  /** A code as a cell. */
  public SheetCell codeCell(@Nullable String code) {
    return code == null ? SheetCell.EMPTY : marked(SheetCell.of(code), code);
  }

  /** The name of a subject as a cell. */
  public SheetCell nameCell(String code) {
    return worded(SheetCell.of(name(code)), code);
  }

  /** What a detail line is called: its subject, its project, its part of the fund. */
  public SheetCell lineCell(Coding coding) {
    List<String> words = new ArrayList<>();
    String economic = coding.departmentEconomic();
    if (economic != null) {
      words.add(name(economic));
    }
    if (coding.project() != null) {
      words.add(coding.project());
    }
    if (words.isEmpty()) {
      words.add(coding.category());
    }
    if (coding.detail() != null) {
      words.add(coding.detail());
    }
    SheetCell cell =
        SheetCell.of(String.join(" · ", words))
            .withTail(Objects.requireNonNullElse(coding.governmentEconomic(), ""));
    return economic == null ? cell : worded(cell, economic);
  }

  /** What a line is called where its economic subject stands above it. */
  public SheetCell functionCell(Coding coding) {
    String function = coding.function();
    String name = function == null ? coding.category() : name(function);
    String text = coding.project() == null ? name : name + " · " + coding.project();
    return function == null ? SheetCell.of(text) : worded(SheetCell.of(text), function);
  }

  /** Code and name in one cell; nothing for no code. */
  public SheetCell subjectCell(@Nullable String code) {
    return code == null
        ? SheetCell.EMPTY
        : marked(SheetCell.of(code + " " + name(code)), code).marked(Mark.FAINT, null);
  }

  private SheetCell marked(SheetCell cell, String code) {
    String why =
        switch (standing(code).state()) {
          case CURRENT, RENAMED -> "";
          case UNKNOWN -> "unknown";
          case ENDED -> "ended";
          case NOT_YET -> "notyet";
        };
    return why.isEmpty() ? cell : cell.marked(Mark.UNSURE, TEXT.get("subject." + why, code));
  }

  /** Says it in a word, too, so that it does not hang on the colour alone. */
  private SheetCell worded(SheetCell cell, String code) {
    String word =
        switch (standing(code).state()) {
          case CURRENT, RENAMED -> "";
          case UNKNOWN -> TEXT.get("subject.word.unknown");
          case ENDED -> TEXT.get("subject.word.ended");
          case NOT_YET -> TEXT.get("subject.word.notyet");
        };
    if (word.isEmpty()) {
      return cell;
    }
    return marked(cell, code).withTail(cell.tail().isEmpty() ? word : word + " " + cell.tail());
  }

  private Standing standing(String code) {
    return code.isEmpty()
        ? new Standing(Standing.State.UNKNOWN, null, null)
        : Scheme.ofFirstDigit(code.charAt(0))
            .map(scheme -> subjects.catalogue(scheme).standing(code))
            .orElseGet(() -> new Standing(Standing.State.UNKNOWN, null, null));
  }
}
