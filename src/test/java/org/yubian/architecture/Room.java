package org.yubian.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rooms of the house, from the ground up, and for each the rooms it may use. */
enum Room {
  MONEY,
  SUBJECT,
  BUDGET(MONEY, SUBJECT),
  LEDGER(BUDGET, MONEY, SUBJECT),
  TABLE(LEDGER, BUDGET, MONEY, SUBJECT),
  AUDIT(TABLE, LEDGER, BUDGET, MONEY, SUBJECT),
  DISCLOSURE(AUDIT, TABLE, LEDGER, BUDGET, MONEY, SUBJECT),
  SESSION(DISCLOSURE, AUDIT, TABLE, LEDGER, BUDGET, MONEY, SUBJECT),
  REVIEW(SESSION, DISCLOSURE, AUDIT, TABLE, LEDGER, BUDGET, MONEY, SUBJECT),
  EXCHANGE(BUDGET, TABLE, MONEY, SUBJECT),
  STORE(SESSION, BUDGET, MONEY),
  /** Of the session it may use only the ports: see {@link #mayUse(JavaClass, Room)}. */
  OFFICE(SESSION, DISCLOSURE, AUDIT, TABLE, BUDGET, MONEY, SUBJECT),
  CHART(BUDGET, LEDGER, MONEY),
  DESKTOP(CHART, REVIEW, SESSION, DISCLOSURE, AUDIT, TABLE, LEDGER, BUDGET, MONEY, SUBJECT),
  CLI(CHART, REVIEW, SESSION, DISCLOSURE, AUDIT, TABLE, LEDGER, BUDGET, MONEY, SUBJECT);

  static final String ROOT = "org.yubian";

  private final List<Room> used;

  Room(Room... used) {
    this.used = List.of(used);
  }

  /** The package of the room; its sub-packages belong to it. */
  String packageName() {
    return ROOT + "." + directory();
  }

  String directory() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The room a class lives in; empty for the root package and for anything that is not ours. */
  static Optional<Room> of(JavaClass type) {
    String home = type.getBaseComponentType().getPackageName() + ".";
    return Arrays.stream(values())
        .filter(room -> home.startsWith(room.packageName() + "."))
        .findFirst();
  }

  boolean mayUse(JavaClass target, Room targetRoom) {
    if (this == OFFICE && targetRoom == SESSION) {
      return isPort(target.getBaseComponentType());
    }
    return this == targetRoom || used.contains(targetRoom);
  }

  /** What a port is made of: the interface and the data and failures it speaks of. */
  private static boolean isPort(JavaClass type) {
    return type.isInterface()
        || type.isRecord()
        || type.isEnum()
        || type.isAssignableTo(Throwable.class);
  }
}
