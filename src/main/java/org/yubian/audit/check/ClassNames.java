package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Side;
import org.yubian.audit.table.AuditedRow;
import org.yubian.audit.table.AuditedTable;
import org.yubian.audit.table.RowIdentity;
import org.yubian.ledger.Condition;
import org.yubian.ledger.Dimension;
import org.yubian.subject.NameForm;
import org.yubian.subject.Scheme;
import org.yubian.subject.Subject;
import org.yubian.table.pack.RowDef;

/**
 * Names of 功能分类 类 in fixed lists such as 一、一般公共服务支出: not an older name, and the same words as the
 * catalogue's. 支出 and 事务 at the end may be left out, as provinces do.
 */
final class ClassNames {
  private static final Messages TEXT = Messages.of(ClassNames.class);
  private static final Pattern NUMERAL = Pattern.compile("^[（(]?[一二三四五六七八九十廿卅]+[）)]?[、.]?\\s*");
  private static final Pattern TAIL = Pattern.compile("(支出|事务|事务支出)$");

  private final AuditContext context;
  private final Verdicts out;
  private final Map<String, String> old;
  private final Map<Printed, List<Place>> wrong = new LinkedHashMap<>();

  /** A class with the name a list prints. */
  private record Printed(Subject subject, String name) {}

  private ClassNames(AuditContext context, Verdicts out) {
    this.context = context;
    this.out = out;
    this.old = old(out.rule("A04").texts("old"));
  }

  static void judge(AuditContext context, Verdicts out) {
    ClassNames names = new ClassNames(context, out);
    context.shownTables().forEach(names::collect);
    if (context.hasPrinted()) {
      names.wrong.forEach(names::one);
    } else {
      names.ofPack();
    }
  }

  private void collect(AuditedTable table) {
    for (AuditedRow row : table.rows()) {
      for (int block = 0; block < row.blocks().size(); block++) {
        RowIdentity identity = row.blocks().get(block);
        String code = identity == null ? null : code(identity.def());
        Subject subject = code == null ? null : context.find(Scheme.FUNCTION, code).orElse(null);
        int column = table.firstColumn(block);
        String name = NUMERAL.matcher(row.texts().get(column).strip()).replaceFirst("");
        if (subject != null && !name.isEmpty() && isWrong(subject, name)) {
          wrong
              .computeIfAbsent(new Printed(subject, plain(name)), key -> new ArrayList<>())
              .add(table.rowPlace(row.index(), column));
        }
      }
    }
  }

  private boolean isWrong(Subject subject, String name) {
    String plain = plain(name);
    String right = plain(subject.name());
    return !plain.equals(right)
        && (old.containsKey(plain) || SubjectNames.isMisspelt(right, plain));
  }

  private void one(Printed printed, List<Place> places) {
    Place place = places.getFirst();
    out.add(
        out.finding("A04", place)
            .expected(Side.text(printed.subject().name()))
            .actual(new Side(place, null, printed.name()))
            .related(places.subList(1, places.size()))
            .says(message(printed, place), TEXT.get("name.class.advice")));
  }

  private String message(Printed printed, Place place) {
    String formerOf = old.get(printed.name());
    Subject subject = printed.subject();
    if (formerOf == null) {
      return TEXT.get("name.class.misspelt", place.brief(), printed.name(), subject);
    }
    return formerOf.equals(subject.code())
        ? TEXT.get("name.class.old", place.brief(), printed.name(), subject)
        : TEXT.get(
            "name.class.other", place.brief(), printed.name(), context.subject(formerOf), subject);
  }

  /** What the pack itself prints is one notice: who uses the pack cannot change it. */
  private void ofPack() {
    List<Place> places = new ArrayList<>();
    List<String> names = new ArrayList<>();
    wrong.forEach(
        (printed, at) -> {
          places.addAll(at);
          names.add(printed.name() + "（" + printed.subject() + "）");
        });
    if (!places.isEmpty()) {
      out.add(
          out.finding("A04", places.getFirst())
              .atMost(FindingLevel.NOTICE)
              .related(places.subList(1, places.size()))
              .says(
                  TEXT.get("name.class.pack", names.size(), String.join("、", names)),
                  TEXT.get("name.class.advice")));
    }
  }

  /** The class a fixed row is bound to; null for other rows. */
  static @Nullable String code(RowDef def) {
    if (def instanceof RowDef.Fixed fixed) {
      for (Condition condition : fixed.where().conditions()) {
        if (condition.dimension() == Dimension.FUNCTION_CLASS
            && !condition.negated()
            && condition.values().size() == 1) {
          return condition.values().iterator().next();
        }
      }
    }
    return null;
  }

  private static String plain(String name) {
    return TAIL.matcher(NameForm.of(name)).replaceFirst("");
  }

  private static Map<String, String> old(List<String> entries) {
    Map<String, String> byName = new HashMap<>();
    for (String entry : entries) {
      String[] parts = entry.split(":", 2);
      if (parts.length == 2) {
        byName.put(plain(parts[1]), parts[0]);
      }
    }
    return byName;
  }
}
