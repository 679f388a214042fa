package org.yubian.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Checks JSON against the part of JSON Schema that the schema of the exchange format uses. As the
 * format says, a key that is not required may be null.
 */
final class SchemaChecker {
  private final Map<String, Object> schema;

  SchemaChecker(Map<String, Object> schema) {
    this.schema = schema;
  }

  /** Paths of the values that break the schema, and of keys that are missing. */
  List<String> violations(Object document) {
    List<String> found = new ArrayList<>();
    check(schema, document, "$", found);
    return found;
  }

  private void check(Map<String, Object> rule, Object value, String path, List<String> found) {
    if (rule.get("anyOf") instanceof List<?> choices) {
      if (choices.stream().noneMatch(choice -> fits(object(choice), value))) {
        check(object(choices.getFirst()), value, path, found);
      }
      return;
    }
    if (!fitsItself(rule, value)) {
      found.add(path);
    } else if (value instanceof Map<?, ?> map) {
      checkObject(rule, object(map), path, found);
    } else if (value instanceof List<?> list && rule.containsKey("items")) {
      for (int i = 0; i < list.size(); i++) {
        check(object(rule.get("items")), list.get(i), path + "[" + i + "]", found);
      }
    }
  }

  private boolean fits(Map<String, Object> rule, Object value) {
    List<String> found = new ArrayList<>();
    check(rule, value, "$", found);
    return found.isEmpty();
  }

  private void checkObject(
      Map<String, Object> rule, Map<String, Object> value, String path, List<String> found) {
    Collection<?> required = (Collection<?>) rule.getOrDefault("required", List.of());
    for (Object key : required) {
      if (!value.containsKey(key)) {
        found.add(path + JsonPath.step((String) key));
      }
    }
    Map<String, Object> properties = object(rule.getOrDefault("properties", Map.of()));
    value.forEach(
        (key, member) -> {
          String place = path + JsonPath.step(key);
          Object names = rule.get("propertyNames");
          Object others = rule.get("additionalProperties");
          if (properties.containsKey(key)) {
            if (member != null || required.contains(key)) {
              check(object(properties.get(key)), member, place, found);
            }
          } else if (names != null && !fits(object(names), key)) {
            found.add(place);
          } else if (others instanceof Map<?, ?> other) {
            check(object(other), member, place, found);
          } else if (Boolean.FALSE.equals(others)) {
            found.add(place);
          }
        });
  }

  private static boolean fitsItself(Map<String, Object> rule, Object value) {
    return (!rule.containsKey("type") || isOfType(rule.get("type"), value))
        && (!rule.containsKey("const") || rule.get("const").equals(value))
        && (!(rule.get("enum") instanceof List<?> all) || all.contains(value))
        && (!(rule.get("pattern") instanceof String pattern)
            || !(value instanceof String text)
            || Pattern.compile(pattern).matcher(text).find())
        && (!(rule.get("minLength") instanceof BigDecimal least)
            || !(value instanceof String text)
            || text.codePointCount(0, text.length()) >= least.intValueExact())
        && (!(rule.get("minimum") instanceof BigDecimal least)
            || !(value instanceof BigDecimal number)
            || number.compareTo(least) >= 0)
        && (!(rule.get("maximum") instanceof BigDecimal most)
            || !(value instanceof BigDecimal number)
            || number.compareTo(most) <= 0);
  }

  private static boolean isOfType(Object type, Object value) {
    if (type instanceof List<?> types) {
      return types.stream().anyMatch(one -> isOfType(one, value));
    }
    return switch ((String) type) {
      case "object" -> value instanceof Map;
      case "array" -> value instanceof List;
      case "string" -> value instanceof String;
      case "boolean" -> value instanceof Boolean;
      case "integer" -> value instanceof BigDecimal n && n.stripTrailingZeros().scale() <= 0;
      case "null" -> value == null;
      default -> throw new IllegalArgumentException(Objects.toString(type));
    };
  }

  @SuppressWarnings("unchecked") // keys of JSON objects are texts
  static Map<String, Object> object(Object value) {
    return (Map<String, Object>) value;
  }
}
