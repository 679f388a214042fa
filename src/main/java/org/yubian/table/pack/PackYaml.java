package org.yubian.table.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads one YAML 1.2 file of a pack. Every scalar is text; anchors, aliases and tags are refused,
 * so a small file cannot expand into a large one or name a class.
 */
final class PackYaml {
  /** A table definition is a few kilobytes; what is larger is not one. */
  static final int MAX_CHARACTERS = 512 * 1024;

  /** The longest notes of printed tables have some hundred characters. */
  private static final int MAX_TEXT = 5_000;

  private static final int MAX_DEPTH = 30;
  private static final Set<Tag> PLAIN_TAGS =
      Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.SEQ, Tag.MAP);

  private final String file;
  private final List<PackProblem> problems;

  private PackYaml(String file, List<PackProblem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * @param problems receives what is wrong with the file
   * @return null when nothing of it can be used
   */
  static PackNode.@Nullable Entries read(String file, String text, List<PackProblem> problems) {
    return new PackYaml(file, problems).read(text);
  }

  private PackNode.@Nullable Entries read(String text) {
    Place top = new Place(file, 1);
    if (text.length() > MAX_CHARACTERS) {
      return refuse(top, Messages.text("yaml.large", MAX_CHARACTERS));
    }
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(MAX_CHARACTERS)
            .setAllowDuplicateKeys(true)
            .build();
    Node root;
    try {
      root = new Compose(settings).composeString(text).orElse(null);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      return refuse(new Place(file, line), YamlErrors.translate(e.getContext() + e.getProblem()));
    } catch (YamlEngineException e) {
      return refuse(top, YamlErrors.translate(String.valueOf(e.getMessage())));
    } catch (StackOverflowError e) {
      return refuse(top, Messages.text("yaml.deep", MAX_DEPTH));
    }
    if (root == null) {
      return refuse(top, Messages.text("yaml.empty"));
    }
    if (node(root, 0) instanceof PackNode.Entries entries) {
      return entries;
    }
    return refuse(top, Messages.text("yaml.map"));
  }

  private PackNode.@Nullable Entries refuse(Place place, String message) {
    problems.add(new PackProblem(place, message));
    return null;
  }

  private PackNode node(Node node, int depth) {
    Place place = place(node);
    if (depth > MAX_DEPTH) {
      problems.add(new PackProblem(place, Messages.text("yaml.deep", MAX_DEPTH)));
      return new PackNode.Nothing(place);
    }
    if (node.getAnchor().isPresent()) {
      problems.add(new PackProblem(place, Messages.text("yaml.anchor")));
    }
    if (!PLAIN_TAGS.contains(node.getTag())) {
      problems.add(new PackProblem(place, Messages.text("yaml.tag")));
    }
    return switch (node) {
      case ScalarNode scalar -> scalar(scalar, place);
      case SequenceNode sequence ->
          new PackNode.Items(
              place, sequence.getValue().stream().map(value -> node(value, depth + 1)).toList());
      case MappingNode mapping -> entries(mapping, place, depth);
      default -> new PackNode.Nothing(place);
    };
  }

  private PackNode scalar(ScalarNode scalar, Place place) {
    boolean nothing = Tag.NULL.equals(scalar.getTag()) || scalar.getValue().equals("~");
    if (nothing && scalar.isPlain()) {
      return new PackNode.Nothing(place);
    }
    if (scalar.getValue().length() > MAX_TEXT) {
      problems.add(new PackProblem(place, Messages.text("yaml.text", MAX_TEXT)));
    }
    return new PackNode.Text(place, scalar.getValue());
  }

  private PackNode entries(MappingNode mapping, Place place, int depth) {
    Map<String, PackNode> values = new LinkedHashMap<>();
    Map<String, Place> keys = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        problems.add(new PackProblem(place(tuple.getKeyNode()), Messages.text("yaml.key")));
        continue;
      }
      PackNode value = node(tuple.getValueNode(), depth + 1);
      keys.put(key.getValue(), place(key));
      if (values.put(key.getValue(), value) != null) {
        problems.add(new PackProblem(place(key), Messages.text("yaml.duplicate", key.getValue())));
      }
    }
    return new PackNode.Entries(place, values, keys);
  }

  private Place place(Node node) {
    return new Place(file, node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1));
  }
}
