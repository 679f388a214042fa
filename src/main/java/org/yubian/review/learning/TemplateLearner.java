package org.yubian.review.learning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.session.SubmittedSheet;
import org.yubian.table.pack.Pack;
import org.yubian.table.pack.PackException;
import org.yubian.table.pack.PackFiles;
import org.yubian.table.pack.PackLibrary;
import org.yubian.table.pack.PackText;

/**
 * Drafts a template pack from a bureau's blank workbook. What its headings and labels mean is
 * learned from the packs at hand; what none of them knows is marked for somebody to decide.
 */
public final class TemplateLearner {
  private static final Messages TEXT = Messages.of(TemplateLearner.class);
  private static final Pattern YEAR = Pattern.compile("(20\\d\\d)\\s*年");
  private static final int MOST_TABLES = 99;

  private final List<Pack> packs = new ArrayList<>();

  /**
   * @param library packs with mistakes teach nothing
   */
  public TemplateLearner(PackLibrary library) {
    for (String id : library.ids()) {
      try {
        packs.add(library.get(id));
      } catch (PackException e) {
        continue;
      }
    }
  }

  /**
   * A pack that is yet to be looked through.
   *
   * @param files content by name
   * @param tables what was made of each sheet with a table
   * @param left names of sheets without a table
   */
  public record Draft(Map<String, String> files, List<Table> tables, List<String> left) {
    public Draft {
      files = new TreeMap<>(files);
      tables = List.copyOf(tables);
      left = List.copyOf(left);
    }
  }

  /**
   * @param columns how many were found
   * @param like whether a table like it is known
   * @param open how many places somebody has to decide
   */
  public record Table(String file, String title, int columns, boolean like, int open) {}

  /**
   * @param id of the pack to be
   * @param year where the workbook does not tell it
   */
  public Draft learn(List<SubmittedSheet> sheets, String id, int year) {
    Map<String, BlankTable> blanks = new LinkedHashMap<>();
    List<String> left = new ArrayList<>();
    for (SubmittedSheet sheet : sheets) {
      BlankTable blank = BlankTable.of(sheet);
      if (blank == null || blanks.size() == MOST_TABLES) {
        left.add(sheet.name());
      } else {
        blanks.put(sheet.name(), blank);
      }
    }
    Integer found = year(sheets);
    Pack teacher = teacher(blanks);
    KnownTables known = new KnownTables(packs);
    if (teacher != null) {
      known.prefer(teacher);
    }
    Map<String, String> files = new LinkedHashMap<>();
    List<Table> tables = new ArrayList<>();
    blanks.forEach(
        (sheet, blank) -> {
          String title = blank.title(sheet);
          TableDraft draft = new TableDraft(blank, known, title, new Years(found));
          if (!draft.isTable()) {
            left.add(sheet);
            return;
          }
          String number = String.format(Locale.ROOT, "%02d", tables.size() + 1);
          String file = number + "-" + (draft.slug() == null ? "table" : draft.slug()) + ".yaml";
          files.put(file, draft.text());
          tables.add(new Table(file, title, blank.columns().size(), draft.isKnown(), draft.open()));
        });
    files.put(PackFiles.DESCRIPTION, description(id, found == null ? year : found, teacher));
    return new Draft(files, tables, left);
  }

  /** The pack most tables are like; null where none is. */
  private @Nullable Pack teacher(Map<String, BlankTable> blanks) {
    KnownTables known = new KnownTables(packs);
    Map<Pack, Integer> teachers = new LinkedHashMap<>();
    blanks.forEach(
        (sheet, blank) -> {
          KnownTables.Known like = known.like(blank, blank.title(sheet));
          if (like != null) {
            teachers.merge(like.pack(), 1, Integer::sum);
          }
        });
    return teachers.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** The latest year that stands anywhere; last year stands in comparisons. */
  private static @Nullable Integer year(List<SubmittedSheet> sheets) {
    Integer latest = null;
    for (SubmittedSheet sheet : sheets) {
      for (SubmittedSheet.Shown cell : sheet.cells()) {
        Matcher matcher = YEAR.matcher(cell.text());
        while (matcher.find()) {
          int year = Integer.parseInt(matcher.group(1));
          latest = latest == null ? year : Math.max(latest, year);
        }
      }
    }
    return latest;
  }

  /** Printed names and the order of categories come from the pack that taught most tables. */
  private static String description(String id, int year, @Nullable Pack teacher) {
    String words = teacher == null ? "" : PackText.words(teacher);
    return "# "
        + TEXT.get("learn.description")
        + "\nid: "
        + id
        + "\nversion: \"0.1\"\nyear: "
        + year
        + "\ntitle: "
        + PackText.quoted(TEXT.get("learn.title", year))
        + "\n"
        + words;
  }
}
