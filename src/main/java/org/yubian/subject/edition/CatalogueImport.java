package org.yubian.subject.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yubian.Messages;
import org.yubian.subject.Catalogue;
import org.yubian.subject.CatalogueKey;
import org.yubian.subject.Edition;
import org.yubian.subject.Level;
import org.yubian.subject.Scheme;
import org.yubian.subject.edition.ImportProblem.Kind;

/**
 * Turns the list of an official edition into a catalogue.
 *
 * <p>Columns are recognised by their header words (科目编码 or 类/款/项, 科目名称, 级次, 上级, 预算类别, 说明), in any
 * order, under any title. A list with a problem gives no catalogue: half an edition would be taken
 * for the whole.
 *
 * @param edition the edition the list is
 * @param mode whether the list is the whole catalogue
 */
public record CatalogueImport(Edition edition, ImportMode mode) {

  /** The scheme most codes of a list belong to; empty where no column of codes is found. */
  public static Optional<Scheme> schemeOf(SourceRows list) {
    return Header.find(list.rows()).flatMap(header -> mostFrequent(list, header));
  }

  private static Optional<Scheme> mostFrequent(SourceRows list, Header header) {
    CodeReader codes = new CodeReader(header);
    int[] count = new int[Scheme.values().length];
    for (SourceRow row : list.rows().subList(header.rows(), list.rows().size())) {
      String code = codes.read(row);
      if (!code.isEmpty()) {
        Scheme.ofFirstDigit(code.charAt(0)).ifPresent(scheme -> count[scheme.ordinal()]++);
      }
    }
    Optional<Scheme> most = Optional.empty();
    for (Scheme scheme : Scheme.values()) {
      if (count[scheme.ordinal()] > most.map(s -> count[s.ordinal()]).orElse(0)) {
        most = Optional.of(scheme);
      }
    }
    return most;
  }

  /**
   * Reads a list.
   *
   * @param base the catalogue in use so far, of the same scheme: what did not change keeps its
   *     history, and the report compares with it
   */
  public ImportOutcome read(SourceRows list, Catalogue base) {
    Optional<Header> header = Header.find(list.rows());
    if (header.isEmpty()) {
      String expected = Messages.of(CatalogueImport.class).get("import.no-header.expected");
      return ImportOutcome.refused(
          List.of(new ImportProblem(Kind.NO_HEADER, list.source(), 0, "", expected)), List.of());
    }
    RowReader reader = new RowReader(list.source(), base.scheme(), header.get());
    reader.readAll(list.rows());
    List<ImportProblem> problems = new ArrayList<>(reader.problems());
    problems.addAll(missingParents(list.source(), reader.rows(), base));
    if (reader.rows().isEmpty() && problems.isEmpty()) {
      problems.add(new ImportProblem(Kind.NO_ROWS, list.source(), 0, "", ""));
    }
    if (!problems.isEmpty()) {
      return ImportOutcome.refused(problems, reader.skipped());
    }
    CatalogueKey key = new CatalogueKey(base.scheme(), edition);
    Catalogue imported = new EditionMerge(base, key, list.source()).merge(reader.rows(), mode);
    return ImportOutcome.taken(imported, CatalogueChange.between(base, imported), reader.skipped());
  }

  private List<ImportProblem> missingParents(
      String source, Map<String, ImportRow> rows, Catalogue base) {
    List<ImportProblem> problems = new ArrayList<>();
    for (ImportRow row : rows.values()) {
      String parent = Level.parentOf(row.code());
      boolean known = mode == ImportMode.SUPPLEMENT && base.find(row.code()).isPresent();
      if (parent != null && !rows.containsKey(parent) && !known && !stands(parent, base)) {
        problems.add(new ImportProblem(Kind.NO_PARENT, source, row.number(), row.code(), parent));
      }
    }
    return problems;
  }

  private boolean stands(String parent, Catalogue base) {
    return mode == ImportMode.SUPPLEMENT && base.find(parent).isPresent();
  }
}
