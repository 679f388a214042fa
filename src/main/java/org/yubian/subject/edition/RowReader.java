package org.yubian.subject.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.subject.BudgetType;
import org.yubian.subject.Level;
import org.yubian.subject.Scheme;
import org.yubian.subject.edition.ImportProblem.Kind;

/** Reads and checks the rows below a header one by one. */
final class RowReader {

  private static final Messages TEXT = Messages.of(RowReader.class);

  private final String source;
  private final Scheme scheme;
  private final Header header;
  private final CodeReader codes;
  private final Map<String, ImportRow> rows = new LinkedHashMap<>();
  private final List<SourceRow> skipped = new ArrayList<>();
  private final List<ImportProblem> problems = new ArrayList<>();

  RowReader(String source, Scheme scheme, Header header) {
    this.source = source;
    this.scheme = scheme;
    this.header = header;
    this.codes = new CodeReader(header);
  }

  void readAll(List<SourceRow> all) {
    all.stream()
        .skip(header.rows())
        .filter(row -> !row.isBlank() && !header.isRepeatedIn(row))
        .forEach(this::read);
  }

  /** By code, in the order of the list. */
  Map<String, ImportRow> rows() {
    return rows;
  }

  /** Titles, notes and totals between the subjects. */
  List<SourceRow> skipped() {
    return skipped;
  }

  List<ImportProblem> problems() {
    return problems;
  }

  private void read(SourceRow row) {
    String code = codes.read(row);
    if (code.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      skipped.add(row);
      return;
    }
    if (!scheme.isCode(code)) {
      boolean number = code.chars().allMatch(c -> c >= '0' && c <= '9');
      add(number ? Kind.WRONG_CODE : Kind.NO_CODE, row, codes.found(row), expectedCode());
      return;
    }
    String name = header.text(row, Column.NAME);
    ImportRow twin = rows.get(code);
    if (name.isEmpty()) {
      add(Kind.NO_NAME, row, code, "");
    } else if (twin != null) {
      add(Kind.DUPLICATE_CODE, row, code, String.valueOf(twin.number()));
    } else {
      checkLevel(row, code);
      checkParent(row, code);
      String description = header.text(row, Column.DESCRIPTION);
      rows.put(code, new ImportRow(row.number(), code, name, description, budget(row)));
    }
  }

  private String expectedCode() {
    String digits =
        scheme.levels().stream()
            .map(level -> String.valueOf(level.digits()))
            .collect(Collectors.joining("、"));
    return TEXT.get("import.code.expected", scheme.firstDigit(), digits);
  }

  private void checkLevel(SourceRow row, String code) {
    String found = header.text(row, Column.LEVEL);
    Level level = Level.ofCode(code).orElseThrow();
    if (levelNamed(found).filter(named -> named != level).isPresent()) {
      add(Kind.OTHER_LEVEL, row, found, level.label());
    }
  }

  /** 类 or 1, 款 or 2, 项 or 3, 目 or 4; other words say nothing. */
  private static Optional<Level> levelNamed(String word) {
    int byCharacter = "类款项目".indexOf(word);
    int byNumber = "1234".indexOf(word);
    int index = Math.max(byCharacter, byNumber);
    return word.length() == 1 && index >= 0 ? Optional.of(Level.values()[index]) : Optional.empty();
  }

  private void checkParent(SourceRow row, String code) {
    String found = header.text(row, Column.PARENT);
    String digits = CodeReader.plain(found).replaceAll("[^0-9].*", "");
    String parent = Level.parentOf(code);
    if (!digits.isEmpty() && parent != null && !digits.equals(parent)) {
      add(Kind.OTHER_PARENT, row, found, parent);
    }
  }

  private @Nullable BudgetType budget(SourceRow row) {
    String found = header.text(row, Column.BUDGET);
    if (found.isEmpty()) {
      return null;
    }
    List<BudgetType> named = new ArrayList<>();
    for (String word : found.split("[、，,;；/和及]", -1)) {
      BudgetType.byName(word).filter(type -> !word.isBlank()).ifPresent(named::add);
    }
    if (named.isEmpty()) {
      add(Kind.UNKNOWN_BUDGET, row, found, "");
      return null;
    }
    return named.size() == 1 ? named.getFirst() : BudgetType.SEVERAL;
  }

  private void add(Kind kind, SourceRow row, String found, String expected) {
    problems.add(new ImportProblem(kind, source, row.number(), found, expected));
  }
}
