package org.yubian.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.yubian.budget.Budget;
import org.yubian.budget.BudgetFormatException;

/** The bundled budgets taken from published documents. */
enum Samples {
  YANZHOU("yanzhou-2024"),
  JIYUAN("jiyuan-2024"),
  ZENGDU("zengdu-2024");

  private final String id;

  Samples(String id) {
    this.id = id;
  }

  String file() {
    return id + ".json";
  }

  byte[] bytes() {
    try (InputStream in = Samples.class.getResourceAsStream("/org/yubian/samples/" + file())) {
      return Objects.requireNonNull(in, file()).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Budget budget() {
    try {
      return new JsonBudgetCodec().decode(bytes(), file()).budget();
    } catch (BudgetFormatException e) {
      throw new AssertionError(e);
    }
  }
}
