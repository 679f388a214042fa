package org.yubian.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.BudgetFormatException;
import org.yubian.budget.Part;
import org.yubian.budget.Row;
import org.yubian.budget.RowCodec;
import org.yubian.budget.Section;

/** Rows and parts in the words of {@code unit-budget/1}, each as JSON on one line. */
public final class JsonRowCodec implements RowCodec {
  /** A row with the key that gives its place. */
  private record Keyed<R extends Row>(long key, R row) {}

  private static final String NOTHING = "null";
  private static final Set<Part<?>> MAY_BE_NULL =
      Set.of(Part.OVERALL_PERFORMANCE, Part.ASSETS, Part.NARRATIVE);

  private final JsonFactory factory = JsonStyle.factory();
  private final Map<Section<?>, Shape<?>> sections = new HashMap<>();
  private final Map<Part<?>, Shape<?>> parts = new HashMap<>();

  public JsonRowCodec() {
    put(Section.REVENUES, LineShapes.REVENUE);
    put(Section.EXPENDITURES, LineShapes.EXPENDITURE);
    put(Section.PROJECTS, ProjectShape.PROJECT);
    put(Section.PROCUREMENT, ProcurementShapes.LINE);
    put(Section.PREVIOUS_REVENUES, LineShapes.REVENUE);
    put(Section.PREVIOUS_EXPENDITURES, LineShapes.EXPENDITURE);
    put(Section.PERFORMANCE_TARGETS, PerformanceShapes.TARGET);
    parts.put(Part.HEADER, HeaderShape.HEADER);
    parts.put(Part.UNIT, UnitShape.UNIT);
    parts.put(Part.THREE_PUBLIC, ThreePublicShape.THREE_PUBLIC);
    parts.put(Part.PREVIOUS_TOTALS, PreviousYearShape.totalsAlone());
    parts.put(Part.OVERALL_PERFORMANCE, PerformanceShapes.OVERALL);
    parts.put(Part.ASSETS, DisclosureShapes.ASSETS);
    parts.put(Part.NARRATIVE, DisclosureShapes.NARRATIVE);
    parts.put(Part.DECLARATIONS, DeclarationShapes.ALL);
    parts.put(Part.EXTRAS, new ExtrasShape());
  }

  private <R extends Row> void put(Section<R> section, Shape<R> row) {
    ObjectShapeBuilder<Keyed<R>> b = new ObjectShapeBuilder<>();
    var key = b.required("key", NumberShape.ROW_KEY, Keyed::key);
    var content = b.required("row", row, Keyed::row);
    sections.put(section, b.build(m -> new Keyed<>(m.get(key), m.get(content))));
  }

  @Override
  public <R extends Row> String encodeRow(Section<R> section, R row) {
    return written(shape(section), new Keyed<>(row.key(), row));
  }

  @Override
  public <R extends Row> R decodeRow(Section<R> section, String json) throws BudgetFormatException {
    JsonIn in = open(section.name(), json);
    Keyed<R> keyed = shape(section).read(in);
    in.end();
    return section.rowType().cast(keyed.row().withKey(keyed.key()));
  }

  @Override
  public <T extends @Nullable Object> String encodePart(Part<T> part, T value) {
    return value == null ? NOTHING : written(this.<Object>shape(part), value);
  }

  @Override
  @SuppressWarnings({"unchecked", "NullAway"}) // each part has the shape of its type, or is null
  public <T extends @Nullable Object> T decodePart(Part<T> part, String json)
      throws BudgetFormatException {
    if (json.equals(NOTHING) && MAY_BE_NULL.contains(part)) {
      return (T) null;
    }
    JsonIn in = open(part.name(), json);
    Object value = this.<Object>shape(part).read(in);
    in.end();
    return (T) value;
  }

  private JsonIn open(String name, String json) throws BudgetFormatException {
    Source source = new Source(json.getBytes(StandardCharsets.UTF_8));
    return JsonIn.open(factory, source, name, Mode.JOURNAL);
  }

  private <V> String written(Shape<V> shape, V value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = factory.createGenerator(text)) {
      shape.write(new JsonOut(generator, Mode.JOURNAL), value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  @SuppressWarnings("unchecked") // each section has the shape of its rows
  private <R extends Row> Shape<Keyed<R>> shape(Section<R> section) {
    return (Shape<Keyed<R>>) Objects.requireNonNull(sections.get(section));
  }

  @SuppressWarnings("unchecked") // each part has the shape of its type
  private <V> Shape<V> shape(Part<?> part) {
    return (Shape<V>) Objects.requireNonNull(parts.get(part));
  }
}
