package org.yubian.audit.check;

import java.util.List;
import java.util.Set;

/** A family of rules about one matter. Checks hold no state, so one serves many audits. */
public interface Check {
  /** Ids of the rules it answers for; a rule it says nothing about has passed. */
  List<String> rules();

  /** What it looks at. */
  Set<Topic> reads();

  void run(AuditContext context, Verdicts out);
}
