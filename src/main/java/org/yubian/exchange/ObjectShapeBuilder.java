package org.yubian.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Extras;

/** Collects the keys of an object in the order in which they are written. */
final class ObjectShapeBuilder<T> {
  private final List<Field<T, ?>> fields = new ArrayList<>();
  private boolean closed;
  private ObjectShape.Order<T> order = (value, all) -> all;

  <V> Field<T, V> required(String key, Shape<V> shape, Function<T, V> get) {
    return add(key, Presence.REQUIRED, shape, null, get);
  }

  /** Required by the format, though a row that is being entered may lack it. */
  <V> Field<T, V> requiredInDocument(String key, Shape<V> shape, Function<T, @Nullable V> get) {
    return add(key, Presence.REQUIRED_IN_DOCUMENT, shape, null, get);
  }

  /** Written also when it is null. */
  <V> Field<T, V> always(String key, Shape<V> shape, Function<T, @Nullable V> get) {
    return add(key, Presence.ALWAYS, shape, null, get);
  }

  <V> Field<T, V> optional(String key, Shape<V> shape, Function<T, @Nullable V> get) {
    return add(key, Presence.OPTIONAL, shape, null, get);
  }

  /** A key whose absence means {@code blank}. */
  <V> Field<T, V> orElse(V blank, String key, Shape<V> shape, Function<T, V> get) {
    return add(key, Presence.OPTIONAL, shape, blank, get);
  }

  private <V> Field<T, V> add(
      String key,
      Presence presence,
      Shape<V> shape,
      @Nullable V blank,
      Function<T, ? extends @Nullable V> get) {
    Field<T, V> field = new Field<>(fields.size(), key, presence, shape, blank, get);
    fields.add(field);
    return field;
  }

  /** Refuses keys the format does not know instead of keeping them. */
  ObjectShapeBuilder<T> closed() {
    closed = true;
    return this;
  }

  ObjectShapeBuilder<T> ordered(ObjectShape.Order<T> value) {
    order = value;
    return this;
  }

  /**
   * @param make makes the record, extras included, from what was read
   */
  ObjectShape<T> build(Function<T, Extras> extras, Function<Members<T>, T> make) {
    return new ObjectShape<>(fields, extras, make, closed, order);
  }

  /** An object whose unknown keys another record keeps, or that exists only in a journal. */
  ObjectShape<T> build(Function<Members<T>, T> make) {
    return build(value -> Extras.NONE, make);
  }
}
