package org.yubian.table.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** All packs at hand, by id; a pack is understood when it is first asked for. */
public final class PackLibrary {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
  private static final int MAX_ANCESTORS = 8;

  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, Pack> loaded = new LinkedHashMap<>();
  private final List<PackProblem> problems = new ArrayList<>();

  /** A pack's files with its description already parsed. */
  private record Source(PackFiles files, PackNode.Entries description) {}

  /** A pack's description and tables, merged with those it inherits. */
  private record Merged(PackNode.Entries description, Map<String, PackNode.Entries> tables) {}

  /**
   * @param packs those of a later entry hide earlier ones of the same id: a user's own pack wins
   *     over the one shipped
   */
  public PackLibrary(Collection<PackFiles> packs) {
    for (PackFiles files : packs) {
      try {
        add(files);
      } catch (PackException e) {
        problems.addAll(e.problems());
      }
    }
  }

  /** The packs shipped with the program. */
  public static PackLibrary bundled() {
    return new PackLibrary(PackSources.bundled());
  }

  private void add(PackFiles files) throws PackException {
    String file = file(files, PackFiles.DESCRIPTION);
    PackNode.Entries description =
        PackYaml.read(file, files.texts().getOrDefault(PackFiles.DESCRIPTION, ""));
    if (!(description.values().get("id") instanceof PackNode.Text id)
        || !ID.matcher(id.value()).matches()) {
      throw new PackException(description.place(), Messages.text("id.wrong"));
    }
    sources.put(id.value(), new Source(files, description));
  }

  private static String file(PackFiles files, String name) {
    return files.folder() + "/" + name;
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
   * @throws PackException when there is none or it has mistakes
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
    Merged merged = merged(id, new LinkedHashSet<>());
    List<PackProblem> found = new ArrayList<>();
    Pack pack =
        new PackReader(merged.description(), merged.tables(), found)
            .read(source(id).files().folder(), parent(source(id)));
    if (!found.isEmpty()) {
      throw new PackException(found);
    }
    return pack;
  }

  private Source source(String id) throws PackException {
    return Optional.ofNullable(sources.get(id))
        .orElseThrow(
            () ->
                new PackException(
                    new Place(id, 1),
                    Messages.text("pack.unknown", id, String.join(", ", sources.keySet()))));
  }

  private static @Nullable String parent(Source source) {
    return source.description().values().get("extends") instanceof PackNode.Text text
        ? text.value()
        : null;
  }

  private Merged merged(String id, Set<String> descendants) throws PackException {
    Source source = source(id);
    if (!descendants.add(id) || descendants.size() > MAX_ANCESTORS) {
      throw new PackException(
          source.description().place(),
          Messages.text("extends.endless", String.join(" → ", descendants) + " → " + id));
    }
    Map<String, PackNode.Entries> own = new TreeMap<>();
    for (Map.Entry<String, String> text : source.files().texts().entrySet()) {
      if (PackSources.isTable(text.getKey())) {
        String file = file(source.files(), text.getKey());
        own.put(text.getKey(), PackYaml.read(file, text.getValue()));
      }
    }
    String parentId = parent(source);
    if (parentId == null) {
      return new Merged(source.description(), own);
    }
    if (!sources.containsKey(parentId)) {
      throw new PackException(
          source.description().place(), Messages.text("extends.unknown", parentId));
    }
    Merged parent = merged(parentId, descendants);
    Map<String, PackNode.Entries> tables = new TreeMap<>(parent.tables());
    for (Map.Entry<String, PackNode.Entries> table : own.entrySet()) {
      PackNode.Entries under = tables.get(table.getKey());
      tables.put(
          table.getKey(),
          under == null ? table.getValue() : Inheritance.merge(under, table.getValue()));
    }
    return new Merged(Inheritance.merge(parent.description(), source.description()), tables);
  }
}
