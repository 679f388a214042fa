package org.yubian.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.RuleTerms;
import org.yubian.budget.Budget;
import org.yubian.table.pack.Pack;
import org.yubian.table.pack.PackException;
import org.yubian.table.pack.PackFiles;
import org.yubian.table.pack.PackLibrary;
import org.yubian.table.pack.PackProblem;
import org.yubian.table.pack.PackSources;

/** The template packs at hand: those shipped, and those in folders of the user's. */
final class Templates {
  private static final Messages TEXT = Messages.of(Templates.class);

  private final PackLibrary library;
  private final List<PackProblem> problems = new ArrayList<>();

  Templates(List<Path> folders) {
    List<PackFiles> files = new ArrayList<>(PackSources.bundled());
    folders.forEach(folder -> files.addAll(PackSources.in(folder, problems)));
    library = new PackLibrary(files, RuleTerms.bundled());
    problems.addAll(library.problems());
  }

  PackLibrary library() {
    return library;
  }

  /** What kept packs, or files of packs, from being listed. */
  List<PackProblem> problems() {
    return problems;
  }

  /**
   * The pack asked for, or else the one the budget names.
   *
   * @param source of the budget, for messages
   * @throws Refusal when there is no such pack or it has mistakes
   */
  Pack choose(@Nullable String asked, Budget budget, String source) throws Refusal {
    String id = asked == null ? budget.header().template() : asked;
    if (!library.has(id)) {
      String known = String.join(TEXT.get("comma"), library.ids());
      throw new Refusal(
          asked == null
              ? TEXT.get("template.foreign", source, id, known)
              : TEXT.get("template.unknown", id, known));
    }
    try {
      return library.get(id);
    } catch (PackException e) {
      throw new Refusal(refused(id, e.problems()));
    }
  }

  /** The packs without mistakes. */
  List<Pack> usable() {
    List<Pack> packs = new ArrayList<>();
    for (String id : library.ids()) {
      try {
        packs.add(library.get(id));
      } catch (PackException e) {
        problems.addAll(e.problems());
      }
    }
    return packs;
  }

  private static String refused(String id, List<PackProblem> problems) {
    PackProblem first = problems.getFirst();
    return problems.size() == 1
        ? TEXT.get("template.mistake", id, first)
        : TEXT.get("template.mistakes", id, first, problems.size() - 1);
  }
}
