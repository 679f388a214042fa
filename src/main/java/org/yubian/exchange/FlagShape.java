package org.yubian.exchange;

import com.fasterxml.jackson.core.JsonToken;
import org.yubian.budget.BudgetFormatException;

/** A JSON truth. */
enum FlagShape implements Shape<Boolean> {
  FLAG;

  @Override
  public Expectation expected() {
    return Expectation.FLAG;
  }

  @Override
  public Boolean read(JsonIn in) throws BudgetFormatException {
    JsonToken token = in.token();
    if (!token.isBoolean()) {
      throw in.wrong(Expectation.FLAG);
    }
    return token == JsonToken.VALUE_TRUE;
  }

  @Override
  public void write(JsonOut out, Boolean value) {
    out.flag(value);
  }
}
