package org.yubian.subject;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The catalogues that ship with the program: the national editions of 2023 to 2025, reconstructed
 * from published papers. Each file is read when it is first asked for.
 */
final class BuiltIn {

  static final int FIRST_YEAR = 2023;
  static final int LAST_YEAR = 2025;

  private final Map<Scheme, Lazy<List<Subject>>> rows = new EnumMap<>(Scheme.class);
  private final Lazy<List<Alias>> aliases = new Lazy<>(() -> readAliases(content("aliases.csv")));
  private final Lazy<EconomicMapping> mapping =
      new Lazy<>(() -> readMapping(content("economic-mapping.csv")));

  BuiltIn() {
    for (Scheme scheme : Scheme.values()) {
      String file = fileOf(scheme);
      rows.put(scheme, new Lazy<>(() -> CatalogueFile.read(file, content(file))));
    }
  }

  private static String fileOf(Scheme scheme) {
    return switch (scheme) {
      case FUNCTION -> "function.csv";
      case DEPARTMENT_ECONOMIC -> "department-economic.csv";
      case GOVERNMENT_ECONOMIC -> "government-economic.csv";
      case REVENUE -> "revenue.csv";
    };
  }

  /** The national edition of the year, or the nearest there is. */
  static Edition nearest(int year) {
    return Edition.national(Math.clamp(year, FIRST_YEAR, LAST_YEAR));
  }

  @SuppressWarnings("NullAway") // every scheme has an entry
  List<Subject> rows(Scheme scheme) {
    return rows.get(scheme).get();
  }

  List<Alias> aliases() {
    return aliases.get();
  }

  EconomicMapping mapping() {
    return mapping.get();
  }

  private static List<Alias> readAliases(String content) {
    return CatalogueFile.cells("aliases.csv", content).stream()
        .skip(1)
        .map(
            cells ->
                new Alias(
                    Scheme.valueOf(cells.get(0)),
                    cells.get(1),
                    cells.get(2),
                    cells.get(3).isEmpty() ? null : cells.get(3),
                    Source.byWord(cells.get(4)).orElseThrow()))
        .toList();
  }

  private static EconomicMapping readMapping(String content) {
    return new EconomicMapping(
        CatalogueFile.cells("economic-mapping.csv", content).stream()
            .skip(1)
            .map(BuiltIn::mappingRow)
            .toList());
  }

  private static MappingRow mappingRow(List<String> cells) {
    Provenance provenance =
        new Provenance(
            Source.byWord(cells.get(4)).orElseThrow(),
            Confidence.byWord(cells.get(5)).orElseThrow(),
            cells.get(6));
    return new MappingRow(
        cells.get(0),
        UnitFamily.ofWord(cells.get(2)),
        new GovernmentTarget(
            cells.get(1), cells.get(3).equals("practice"), cells.get(7), provenance));
  }

  private static String content(String file) {
    try (InputStream in = BuiltIn.class.getResourceAsStream("national/" + file)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
