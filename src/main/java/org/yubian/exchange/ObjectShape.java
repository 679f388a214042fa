package org.yubian.exchange;

import com.fasterxml.jackson.core.JsonToken;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.BudgetFormatException;
import org.yubian.budget.Extras;

/**
 * An object of the format: its keys in the order in which they are written, and how they make a
 * record.
 */
final class ObjectShape<T> implements Shape<T> {
  /** The key under which a journal keeps extras apart. */
  private static final String EXTRAS = "extras";

  /** The order in which the keys of one value are written. */
  interface Order<T> {
    List<Field<T, ?>> of(T value, List<Field<T, ?>> fields);
  }

  private final List<Field<T, ?>> fields;
  private final Map<String, Field<T, ?>> byKey = new HashMap<>();
  private final Function<T, Extras> extras;
  private final Function<Members<T>, T> make;
  private final boolean closed;
  private final Order<T> order;

  ObjectShape(
      List<Field<T, ?>> fields,
      Function<T, Extras> extras,
      Function<Members<T>, T> make,
      boolean closed,
      Order<T> order) {
    this.fields = List.copyOf(fields);
    this.extras = extras;
    this.make = make;
    this.closed = closed;
    this.order = order;
    for (Field<T, ?> field : fields) {
      byKey.put(field.key(), field);
    }
  }

  @Override
  public Expectation expected() {
    return Expectation.OBJECT;
  }

  @Override
  public T read(JsonIn in) throws BudgetFormatException {
    in.enter(JsonToken.START_OBJECT, Expectation.OBJECT);
    Members<T> members = new Members<>(fields, in);
    for (String key = in.nextKey(); key != null; key = in.nextKey()) {
      Field<T, ?> field = byKey.get(key);
      if (field != null) {
        readField(in, members, field);
      } else if (in.isJournal() && key.equals(EXTRAS)) {
        in.toValue();
        members.takeExtras(FreeValue.readObject(in));
      } else {
        readUnknown(in, members, key);
      }
    }
    for (Field<T, ?> field : fields) {
      if (field.presence().isRequired(in) && !members.has(field)) {
        throw in.missing(field.key(), field.shape().expected());
      }
    }
    return make.apply(members);
  }

  private void readField(JsonIn in, Members<T> members, Field<T, ?> field)
      throws BudgetFormatException {
    if (!members.see(field)) {
      throw in.wrong(Expectation.ONCE);
    }
    in.toValue();
    members.take(field);
  }

  private void readUnknown(JsonIn in, Members<T> members, String key) throws BudgetFormatException {
    if (members.hasUnknown(key)) {
      throw in.wrong(Expectation.ONCE);
    }
    if (closed) {
      throw in.wrong(Expectation.keyOf(fields.stream().map(Field::key).toList()));
    }
    in.remarks().addUnknown(in::path);
    String name = in.freeKey(key);
    in.toValue();
    members.takeUnknown(name, FreeValue.read(in));
  }

  @Override
  public void write(JsonOut out, T value) {
    Extras beyond = extras.apply(value);
    out.startObject();
    for (Field<T, ?> field : order.of(value, fields)) {
      field.write(out, value, beyond);
    }
    if (out.isJournal()) {
      if (!beyond.values().isEmpty()) {
        FreeValue.writeEntry(out, EXTRAS, beyond.values());
      }
    } else {
      beyond.values().forEach((key, unknown) -> writeUnknown(out, key, unknown));
    }
    out.endObject();
  }

  private void writeUnknown(JsonOut out, String key, @Nullable Object value) {
    if (!byKey.containsKey(key)) {
      FreeValue.writeEntry(out, key, value);
    }
  }
}
