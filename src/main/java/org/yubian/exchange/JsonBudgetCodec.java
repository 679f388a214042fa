package org.yubian.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.yubian.budget.Budget;
import org.yubian.budget.BudgetCodec;
import org.yubian.budget.BudgetFormatException;

/**
 * Budgets as {@code unit-budget/1} JSON in UTF-8, one key a line and indented by one space. Keys
 * stand in a fixed order; what the model does not know follows them as it was read.
 */
public final class JsonBudgetCodec implements BudgetCodec {
  /** The largest document that is read, in bytes. */
  public static final int MAX_BYTES = Limits.BYTES;

  private final JsonFactory factory = JsonStyle.factory();

  @Override
  public Decoded decode(byte[] bytes, String source) throws BudgetFormatException {
    JsonIn in = JsonIn.open(factory, new Source(bytes), source, Mode.DOCUMENT);
    if (in.token() != JsonToken.START_OBJECT) {
      throw in.wrong(Expectation.DOCUMENT);
    }
    Budget budget = BudgetShape.BUDGET.read(in);
    in.end();
    return new Decoded(budget, in.remarks().all());
  }

  @Override
  public byte[] encode(Budget budget) {
    try (ByteArrayBuilder bytes = new ByteArrayBuilder()) {
      Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
      try (JsonGenerator generator = factory.createGenerator(writer)) {
        generator.setPrettyPrinter(JsonStyle.printer());
        BudgetShape.BUDGET.write(new JsonOut(generator, Mode.DOCUMENT), budget);
        generator.writeRaw('\n');
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
