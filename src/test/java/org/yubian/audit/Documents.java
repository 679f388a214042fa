package org.yubian.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.yubian.audit.table.AuditedTable;
import org.yubian.audit.table.AuditedTables;
import org.yubian.audit.table.PrintedTable;
import org.yubian.budget.Budget;
import org.yubian.budget.BudgetFormatException;
import org.yubian.exchange.JsonBudgetCodec;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.StatutoryTables;
import org.yubian.table.pack.Pack;
import org.yubian.table.pack.PackException;
import org.yubian.table.pack.PackLibrary;
import org.yubian.table.pack.TableDef;

/** Published documents and their tables, as tests and the proof read them. */
public final class Documents {
  /** The three published documents. */
  public static final List<String> SAMPLES = List.of("yanzhou-2024", "jiyuan-2024", "zengdu-2024");

  private static final PackLibrary PACKS = PackLibrary.bundled();
  private static final SubjectLibrary SUBJECTS = SubjectLibrary.builtIn();

  private Documents() {}

  public static Budget sample(String id) {
    return budget("/org/yubian/samples/" + id + ".json");
  }

  /** The budget of a golden folder, one with money of every kind. */
  public static Budget golden(String folder) {
    return budget("/golden/" + folder + "/budget.json");
  }

  private static Budget budget(String resource) {
    try {
      return new JsonBudgetCodec().decode(bytes(resource), resource).budget();
    } catch (BudgetFormatException e) {
      throw new AssertionError(e);
    }
  }

  /** All packs there are. */
  public static List<Pack> packs() {
    return PACKS.ids().stream().map(Documents::pack).toList();
  }

  public static Pack pack(String id) {
    try {
      return PACKS.get(id);
    } catch (PackException e) {
      throw new AssertionError(e);
    }
  }

  public static Pack pack(Budget budget) {
    return pack(budget.header().template());
  }

  public static SubjectLibrary subjects() {
    return SUBJECTS;
  }

  public static Auditor auditor(Budget budget) {
    return new Auditor(pack(budget), SUBJECTS.subjects(StatutoryTables.edition(budget)));
  }

  /** The tables of a document as they were printed. */
  public static AuditedTables printed(String sample, Pack pack) {
    return () -> pack.tables().stream().map(def -> printed(sample, def)).toList();
  }

  private static PrintedTable printed(String sample, TableDef def) {
    String folder = "/golden/" + sample + "/printed/";
    Meta meta = Meta.of(text(folder + "tables.json"), def.number() + "-" + def.slug() + ".csv");
    List<List<String>> rows = csv(text(folder + def.number() + "-" + def.slug() + ".csv"));
    return new PrintedTable(
        def,
        new PrintedTable.Head(
            meta.title(),
            meta.number(),
            meta.unitLine(),
            meta.amountUnit(),
            meta.notes(),
            AuditedTable.Addresses.NONE),
        rows.subList(meta.headerRows(), rows.size()));
  }

  /** The rows of a CSV, all as wide as the widest. */
  public static List<List<String>> csv(String text) {
    try (CSVParser parser = CSVParser.parse(text, CSVFormat.DEFAULT)) {
      List<List<String>> rows = new ArrayList<>();
      int width = 0;
      for (CSVRecord record : parser) {
        rows.add(new ArrayList<>(record.toList()));
        width = Math.max(width, record.size());
      }
      for (List<String> row : rows) {
        while (row.size() < width) {
          row.add("");
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Any JSON as lists, maps, strings and numbers. */
  public static Object json(String text) {
    return Meta.read(text);
  }

  public static String text(String resource) {
    return new String(bytes(resource), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = Documents.class.getResourceAsStream(resource)) {
      return Objects.requireNonNull(in, resource).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
