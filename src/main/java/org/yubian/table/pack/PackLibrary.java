package org.yubian.table.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** All packs at hand, by id; a pack is understood when it is first asked for. */
public final class PackLibrary {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
  private static final int MAX_ANCESTORS = 8;

  /** More mistakes than anybody mends at one go. */
  private static final int MAX_PROBLEMS = 200;

  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, Pack> loaded = new LinkedHashMap<>();
  private final List<PackProblem> problems = new ArrayList<>();
  private final AuditTerms terms;

  /** A pack's files with its description already parsed. */
  private record Source(PackFiles files, PackNode.Entries description) {}

  /** A pack's description and its tables and forms, merged with those it inherits. */
  private record Merged(PackNode.Entries description, Map<String, PackNode.Entries> files) {}

  /**
   * @param packs those of a later entry hide earlier ones of the same id: a user's own pack wins
   *     over the one shipped
   * @param terms what packs may change in rules of the audit
   */
  public PackLibrary(Collection<PackFiles> packs, AuditTerms terms) {
    this.terms = terms;
    packs.forEach(this::add);
  }

  /** The packs shipped with the program. */
  public static PackLibrary bundled() {
    return new PackLibrary(PackSources.bundled(), AuditTerms.ANY);
  }

  private void add(PackFiles files) {
    String file = files.place(PackFiles.DESCRIPTION);
    String text = files.texts().getOrDefault(PackFiles.DESCRIPTION, "");
    PackNode.Entries description = PackYaml.read(file, text, problems);
    if (description == null) {
      return;
    }
    if (description.values().get("id") instanceof PackNode.Text id
        && ID.matcher(id.value()).matches()) {
      Source hidden = sources.put(id.value(), new Source(files, description));
      if (hidden != null && !hidden.files().shipped()) {
        String other = hidden.files().folder();
        problems.add(new PackProblem(id.place(), Messages.text("id.twice", id.value(), other)));
      }
    } else {
      Place place = description.keys().getOrDefault("id", description.place());
      problems.add(new PackProblem(place, Messages.text("id.wrong")));
    }
  }

  /** Ids of all packs, those shipped first. */
  public Set<String> ids() {
    return Collections.unmodifiableSet(sources.keySet());
  }

  /** What kept packs from being listed at all. */
  public List<PackProblem> problems() {
    return Collections.unmodifiableList(problems);
  }

  public boolean has(String id) {
    return sources.containsKey(id);
  }

  /**
   * The pack of this id, with everything it inherits.
   *
   * @throws PackException when there is none or it has mistakes; it names all of them
   */
  public synchronized Pack get(String id) throws PackException {
    Pack pack = loaded.get(id);
    if (pack == null) {
      pack = read(id);
      loaded.put(id, pack);
    }
    return pack;
  }

  private Pack read(String id) throws PackException {
    Source source = sources.get(id);
    if (source == null) {
      String known = String.join(", ", sources.keySet());
      throw new PackException(new Place(id, 1), Messages.text("pack.unknown", id, known));
    }
    List<PackProblem> found = new ArrayList<>();
    Merged merged = merged(id, source, new LinkedHashSet<>(), found);
    if (merged == null) {
      throw new PackException(found);
    }
    Pack.Origin origin = new Pack.Origin(source.files().folder(), parent(source));
    Pack pack = new PackReader(merged.description(), merged.files(), found, terms).read(origin);
    if (found.isEmpty()) {
      return pack;
    }
    // A mistake of a parent is found in each table of the child that inherits it.
    List<PackProblem> distinct = found.stream().distinct().toList();
    throw new PackException(
        distinct.size() > MAX_PROBLEMS ? distinct.subList(0, MAX_PROBLEMS) : distinct);
  }

  private static @Nullable String parent(Source source) {
    return source.description().values().get("extends") instanceof PackNode.Text text
        ? text.value()
        : null;
  }

  /** Null when what the pack inherits from cannot be had. */
  private @Nullable Merged merged(
      String id, Source source, Set<String> descendants, List<PackProblem> found) {
    Map<String, PackNode.Entries> own = new TreeMap<>();
    source
        .files()
        .texts()
        .forEach(
            (name, text) -> {
              if (PackFile.of(name) != null) {
                PackNode.Entries read = PackYaml.read(source.files().place(name), text, found);
                if (read != null) {
                  own.put(name, read);
                }
              }
            });
    String parentId = parent(source);
    if (parentId == null) {
      return new Merged(source.description(), own);
    }
    Place place = source.description().keys().getOrDefault("extends", new Place(id, 1));
    Source above = sources.get(parentId);
    if (above == null) {
      String known = String.join(", ", sources.keySet());
      found.add(new PackProblem(place, Messages.text("extends.unknown", parentId, known)));
      return null;
    }
    descendants.add(id);
    if (descendants.contains(parentId) || descendants.size() >= MAX_ANCESTORS) {
      String chain = String.join(" → ", descendants) + " → " + parentId;
      found.add(new PackProblem(place, Messages.text("extends.endless", chain, MAX_ANCESTORS)));
      return null;
    }
    Merged parent = merged(parentId, above, descendants, found);
    if (parent == null) {
      return null;
    }
    Inheritance inheritance = new Inheritance(found);
    Map<String, PackNode.Entries> files = new TreeMap<>(parent.files());
    own.forEach((name, over) -> files.merge(name, over, inheritance::merge));
    return new Merged(inheritance.merge(parent.description(), source.description()), files);
  }
}
