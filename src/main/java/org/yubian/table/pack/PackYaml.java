package org.yubian.table.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private static final int MAX_DEPTH = 30;

  private final String file;

  private PackYaml(String file) {
    this.file = file;
  }

  static PackNode.Entries read(String file, String text) throws PackException {
    if (text.length() > MAX_CHARACTERS) {
      throw new PackException(new Place(file, 1), Messages.text("yaml.large", MAX_CHARACTERS));
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
      throw new PackException(new Place(file, line), Messages.text("yaml.syntax", e.getProblem()));
    } catch (YamlEngineException | StackOverflowError e) {
      throw new PackException(new Place(file, 1), Messages.text("yaml.unreadable"));
    }
    if (root == null) {
      throw new PackException(new Place(file, 1), Messages.text("yaml.empty"));
    }
    PackYaml reader = new PackYaml(file);
    if (reader.node(root, 0) instanceof PackNode.Entries entries) {
      return entries;
    }
    throw new PackException(new Place(file, 1), Messages.text("yaml.map"));
  }

  private PackNode node(Node node, int depth) throws PackException {
    Place place = place(node);
    if (depth > MAX_DEPTH) {
      throw new PackException(place, Messages.text("yaml.deep", MAX_DEPTH));
    }
    if (node.getAnchor().isPresent()) {
      throw new PackException(place, Messages.text("yaml.anchor"));
    }
    return switch (node) {
      case ScalarNode scalar -> scalar(scalar, place);
      case SequenceNode sequence -> {
        List<PackNode> values = new ArrayList<>();
        for (Node value : sequence.getValue()) {
          values.add(node(value, depth + 1));
        }
        yield new PackNode.Items(place, values);
      }
      case MappingNode mapping -> entries(mapping, place, depth);
      default -> throw new PackException(place, Messages.text("yaml.unreadable"));
    };
  }

  private static PackNode scalar(ScalarNode scalar, Place place) {
    boolean nothing = Tag.NULL.equals(scalar.getTag()) || scalar.getValue().equals("~");
    return scalar.isPlain() && nothing
        ? new PackNode.Nothing(place)
        : new PackNode.Text(place, scalar.getValue());
  }

  private PackNode entries(MappingNode mapping, Place place, int depth) throws PackException {
    Map<String, PackNode> values = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw new PackException(place(tuple.getKeyNode()), Messages.text("yaml.key"));
      }
      PackNode value = node(tuple.getValueNode(), depth + 1);
      if (values.put(key.getValue(), value) != null) {
        throw new PackException(place(key), Messages.text("yaml.duplicate", key.getValue()));
      }
    }
    return new PackNode.Entries(place, values);
  }

  private Place place(Node node) {
    return new Place(file, node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1));
  }
}
