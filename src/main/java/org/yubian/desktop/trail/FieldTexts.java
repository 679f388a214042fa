package org.yubian.desktop.trail;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Extras;
import org.yubian.budget.Fund;
import org.yubian.budget.PreviousTotal;
import org.yubian.budget.RoundingMode;
import org.yubian.budget.Scope;
import org.yubian.budget.ThreePublicItem;
import org.yubian.budget.UnitKind;
import org.yubian.desktop.threepublic.ThreePublicFigures;
import org.yubian.money.Amount;
import org.yubian.money.AmountFormat;
import org.yubian.money.DisplayUnit;

/**
 * The fields of a row or a part of the budget by their Chinese names, each with its text. The model
 * is made of records, so that their components are the fields: a new one needs only a name in the
 * bundle.
 */
final class FieldTexts {
  private static final Messages TEXT = Messages.of(FieldTexts.class);
  private static final AmountFormat YUAN = AmountFormat.of(DisplayUnit.YUAN);

  /** Not the user's: where a row stands. */
  private static final Set<String> UNTOLD = Set.of("key");

  /** Fields that hold the code of a 科目. */
  private static final Set<String> SUBJECTS =
      Set.of("function", "departmentEconomic", "governmentEconomic");

  private final UnaryOperator<String> subject;
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, List<String>> lists = new LinkedHashMap<>();

  /**
   * @param subject the name of a subject's code
   */
  FieldTexts(@Nullable Object value, UnaryOperator<String> subject) {
    this.subject = subject;
    if (value instanceof Extras extras) {
      read(extras);
    } else if (value instanceof Record fields) {
      read(fields);
    }
  }

  private void read(Record value) {
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      if (!UNTOLD.contains(component.getName())) {
        read(value.getClass(), component.getName(), of(value, component));
      }
    }
  }

  /** What a document says beyond the model has no other name than its key. */
  private void read(Extras extras) {
    extras.values().forEach((key, extra) -> put(key, plain(extra)));
  }

  private static @Nullable Object of(Record value, RecordComponent component) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void read(Class<?> of, String field, @Nullable Object value) {
    switch (value) {
      case null -> {
        // Says nothing.
      }
      case Extras extras -> read(extras);
      case Amount amount -> put(name(of, field), plain(amount));
      case List<?> list -> lists.put(name(of, field), list.stream().map(this::whole).toList());
      case Map<?, ?> map ->
          map.forEach((key, each) -> put(name(of, field) + "·" + key(key), plain(each)));
      case Record inner when isNested(of, field) -> {
        FieldTexts nested = new FieldTexts(inner, subject);
        nested.texts.forEach((name, text) -> put(name(of, field) + "·" + name, text));
      }
      case Record inner -> read(inner);
      default ->
          put(
              name(of, field),
              SUBJECTS.contains(field) ? subject.apply(plain(value)) : plain(value));
    }
  }

  /** Whether fields below have the same names as others and need the name above. */
  private static boolean isNested(Class<?> of, String field) {
    String type = of.getSimpleName();
    return type.equals("ThreePublic")
        || field.equals("financeSection")
        || field.equals("itemGroup")
        || field.equals("item");
  }

  private void put(String name, String text) {
    if (!text.isEmpty()) {
      texts.put(name, text);
    }
  }

  private static String name(Class<?> of, String field) {
    return TEXT.get("trail.field." + of.getSimpleName() + "." + field);
  }

  /** An entry of a list in one text. */
  private String whole(@Nullable Object entry) {
    if (!(entry instanceof Record)) {
      return plain(entry);
    }
    FieldTexts fields = new FieldTexts(entry, subject);
    return fields.texts.values().stream().collect(Collectors.joining(" "));
  }

  private static String key(Object key) {
    return switch (key) {
      case ThreePublicItem item -> ThreePublicFigures.name(item);
      case PreviousTotal total -> TEXT.get("trail.total." + total.key());
      case Fund fund -> fund.label();
      default -> key.toString();
    };
  }

  private static String plain(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Amount amount -> TEXT.get("trail.yuan", YUAN.format(amount.fen()));
      case Boolean flag -> flag ? TEXT.get("trail.yes") : TEXT.get("trail.no");
      case Fund fund -> fund.label();
      case UnitKind kind -> kind.label();
      case Scope scope -> scope.label();
      case RoundingMode mode -> TEXT.get("trail.rounding." + mode.label());
      default -> value.toString();
    };
  }

  /** What differs, as it was and as it is. */
  static Difference between(FieldTexts was, FieldTexts is) {
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    Map<String, String> names = new LinkedHashMap<>(was.texts);
    is.texts.forEach(names::putIfAbsent);
    for (String name : names.keySet()) {
      String old = was.texts.getOrDefault(name, "");
      String now = is.texts.getOrDefault(name, "");
      if (!old.equals(now)) {
        add(before, name, old);
        add(after, name, now);
      }
    }
    Map<String, List<String>> lists = new LinkedHashMap<>(was.lists);
    is.lists.forEach(lists::putIfAbsent);
    for (String name : lists.keySet()) {
      List<String> old = new ArrayList<>(was.lists.getOrDefault(name, List.of()));
      List<String> now = new ArrayList<>(is.lists.getOrDefault(name, List.of()));
      boolean other = !old.equals(now);
      for (String entry : List.copyOf(old)) {
        if (now.remove(entry)) {
          old.remove(entry);
        }
      }
      old.forEach(entry -> add(before, name, entry));
      now.forEach(entry -> add(after, name, entry));
      if (other && old.isEmpty() && now.isEmpty()) {
        after.add(TEXT.get("trail.order", name));
      }
    }
    return new Difference(String.join("；", before), String.join("；", after));
  }

  private static void add(List<String> texts, String name, String text) {
    if (!text.isEmpty()) {
      texts.add(name + " " + text);
    }
  }

  /** What differs between two values. */
  record Difference(String before, String after) {}
}
