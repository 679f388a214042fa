package org.yubian.desktop.templates;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.audit.finding.RuleTerms;
import org.yubian.budget.Budget;
import org.yubian.budget.BudgetCodec;
import org.yubian.budget.BudgetFormatException;
import org.yubian.budget.Part;
import org.yubian.session.Samples;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.PackComparison;
import org.yubian.table.StatutoryTables;
import org.yubian.table.pack.Pack;
import org.yubian.table.pack.PackException;
import org.yubian.table.pack.PackFiles;
import org.yubian.table.pack.PackLibrary;
import org.yubian.table.pack.PackProblem;
import org.yubian.table.pack.PackSources;

/** The packs shipped and those of the user's folder, read anew when asked. */
final class TemplateModel {
  private final Path folder;
  private final BudgetCodec codec;
  private final SubjectLibrary subjects;
  private final List<Entry> entries = new ArrayList<>();
  private PackLibrary library;

  /**
   * @param folder of the user's packs; need not exist
   */
  TemplateModel(Path folder, BudgetCodec codec, SubjectLibrary subjects) {
    this.folder = folder;
    this.codec = codec;
    this.subjects = subjects;
    this.library = read();
  }

  /**
   * A pack in the list.
   *
   * @param id the pack's, or the file's where nothing of it could be read
   * @param pack null where it has mistakes
   * @param problems its mistakes by file and line
   */
  record Entry(String id, @Nullable Pack pack, List<PackProblem> problems) {
    Entry {
      problems = List.copyOf(problems);
    }
  }

  Path folder() {
    return folder;
  }

  List<Entry> entries() {
    return entries;
  }

  /** Reads the user's folder again. */
  void refresh() {
    library = read();
  }

  private PackLibrary read() {
    List<PackProblem> found = new ArrayList<>();
    List<PackFiles> files = new ArrayList<>(PackSources.bundled());
    files.addAll(PackSources.in(folder, found));
    PackLibrary read = new PackLibrary(files, RuleTerms.bundled());
    found.addAll(read.problems());
    entries.clear();
    for (PackProblem problem : found) {
      entries.add(new Entry(problem.place().file(), null, List.of(problem)));
    }
    for (String id : read.ids()) {
      try {
        entries.add(new Entry(id, read.get(id), List.of()));
      } catch (PackException e) {
        entries.add(new Entry(id, null, e.problems()));
      }
    }
    return read;
  }

  /** A pack's tables over a bundled budget. */
  StatutoryTables preview(Pack pack, String sample) {
    try {
      Budget budget = codec.decode(Samples.read(sample), sample).budget();
      return preview(pack, budget);
    } catch (BudgetFormatException e) {
      throw new IllegalStateException("sample " + sample, e);
    }
  }

  /** A pack's tables over a budget. */
  StatutoryTables preview(Pack pack, Budget budget) {
    Budget with = budget.with(Part.HEADER, budget.header().withTemplate(pack.id(), pack.version()));
    return StatutoryTables.of(with, pack, subjects);
  }

  /** What changes for a budget under another pack. */
  PackComparison compare(Budget budget, Pack to) {
    Pack from = null;
    try {
      from =
          library.has(budget.header().template()) ? library.get(budget.header().template()) : null;
    } catch (PackException e) {
      from = null;
    }
    return PackComparison.of(budget, from, to, subjects);
  }
}
