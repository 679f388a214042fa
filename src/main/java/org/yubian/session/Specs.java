package org.yubian.session;

import java.util.List;
import org.yubian.budget.Header;
import org.yubian.ledger.SumSpec;

/** Port: the sums that the tables of a budget's template are made of. */
@FunctionalInterface
public interface Specs {
  /**
   * @throws RuntimeException with a message for the user when the template cannot be had; an edit
   *     that asks for such a template is refused with it
   */
  List<SumSpec> of(Header header);
}
