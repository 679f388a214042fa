package org.yubian.exchange;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.BudgetCodec.Remark;
import org.yubian.budget.BudgetFormatException;
import org.yubian.budget.Extras;

/** The values of one object while it is read. */
final class Members<T> {
  private final List<Field<T, ?>> fields;
  private final JsonIn in;

  /** By index of the field; of a blank one what its object's extras remember. */
  private final @Nullable Object[] values;

  private final int[] order;
  private int count;
  private long given;
  private long blank;
  private @Nullable Map<String, @Nullable Object> unknown;

  Members(List<Field<T, ?>> fields, JsonIn in) {
    this.fields = fields;
    this.in = in;
    this.values = new Object[fields.size()];
    this.order = new int[fields.size()];
  }

  /** Takes the value of a field, which starts at the current token. */
  <V> void take(Field<T, V> field) throws BudgetFormatException {
    JsonToken start = in.token();
    V value = field.read(in);
    int index = field.index();
    order[count++] = index;
    if (field.isBlank(value)) {
      blank |= 1L << index;
      values[index] = Field.remembered(start);
    } else {
      values[index] = value;
    }
  }

  /** Notes that the field's key stands in the object; false if it did already. */
  boolean see(Field<T, ?> field) {
    boolean first = (given & 1L << field.index()) == 0;
    given |= 1L << field.index();
    return first;
  }

  boolean has(Field<T, ?> field) {
    return (given & 1L << field.index()) != 0;
  }

  void takeUnknown(String key, @Nullable Object value) {
    if (unknown == null) {
      unknown = new LinkedHashMap<>();
    }
    unknown.put(key, value);
  }

  boolean hasUnknown(String key) {
    return unknown != null && unknown.containsKey(key);
  }

  /** In a journal the extras stand apart, as they were. */
  void takeExtras(Map<String, @Nullable Object> extras) {
    unknown = extras;
  }

  /** The value of a field that is required or has a blank value. */
  <V> V get(Field<T, V> field) {
    return Objects.requireNonNull(find(field), field.key());
  }

  @SuppressWarnings("unchecked") // take() put it there
  <V> @Nullable V find(Field<T, V> field) {
    int index = field.index();
    Object value = values[index];
    return value == null || (blank & 1L << index) != 0 ? field.blank() : (V) value;
  }

  /** The fields that are not blank, as the document has them in order. */
  List<Field<T, ?>> inOrder() {
    List<Field<T, ?>> present = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      if ((blank & 1L << order[i]) == 0) {
        present.add(fields.get(order[i]));
      }
    }
    return present;
  }

  Extras extras() {
    if (unknown == null && (blank == 0 || in.isJournal())) {
      return Extras.NONE;
    }
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    for (Field<T, ?> field : fields) {
      if ((blank & 1L << field.index()) != 0 && field.presence() == Presence.OPTIONAL) {
        all.put(field.key(), values[field.index()]);
      }
    }
    if (unknown != null) {
      all.putAll(unknown);
    }
    return all.isEmpty() ? Extras.NONE : in.shared(new Extras(all));
  }

  /** The equal value met first in this document. */
  <V> V shared(V value) {
    return in.shared(value);
  }

  boolean isJournal() {
    return in.isJournal();
  }

  /** Remarks on a field once the whole object is read. */
  void remark(Field<T, ?> field, String message) {
    in.remarks().add(() -> new Remark(in.path() + JsonPath.step(field.key()), message));
  }
}
