package org.yubian.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.yubian.budget.BudgetCodec.Decoded;
import org.yubian.budget.BudgetFormatException;

/** A small valid document, and what becomes of it with something else in a place. */
final class Documents {
  static final String FILE = "某局.json";

  static final String SMALL =
      """
      {
       "format": "unit-budget/1",
       "unit": {
        "name": "某局",
        "code": null,
        "kind": "行政单位",
        "scope": "单位预算"
       },
       "year": 2024,
       "template": "any",
       "revenues": [
        {
         "source": "一般公共预算",
         "amount": "2.00"
        }
       ],
       "expenditures": [
        {
         "function": "2010301",
         "department_economic": "30101",
         "government_economic": "50101",
         "category": "人员经费",
         "project": null,
         "fund": "一般公共预算",
         "amount": "1.00"
        }
       ]
      }
      """;

  private Documents() {}

  /** The small document with one text in it replaced. */
  static String with(String text, String replacement) {
    assertThat(SMALL).containsOnlyOnce(text);
    return SMALL.replace(text, replacement);
  }

  /** The small document with more keys at its end. */
  static String and(String members) {
    return with("\n ]\n}\n", "\n ],\n " + members + "\n}\n");
  }

  static Decoded decode(String document) throws BudgetFormatException {
    return new JsonBudgetCodec().decode(document.getBytes(UTF_8), FILE);
  }

  static BudgetFormatException failure(byte[] document) {
    try {
      new JsonBudgetCodec().decode(document, FILE);
    } catch (BudgetFormatException e) {
      return e;
    }
    throw new AssertionError("was read: " + new String(document, UTF_8));
  }

  static BudgetFormatException failure(String document) {
    return failure(document.getBytes(UTF_8));
  }
}
