package org.yubian.table.pack;

import java.util.Optional;
import java.util.Set;

/** What a pack may change in rules of the audit. The audit, which stands above this room, knows. */
public interface AuditTerms {
  /** Takes everything. */
  AuditTerms ANY =
      new AuditTerms() {
        @Override
        public boolean isRule(String rule) {
          return true;
        }

        @Override
        public Set<String> properties(String rule) {
          return Set.of();
        }

        @Override
        public Optional<String> expected(String rule, String property, String value) {
          return Optional.empty();
        }
      };

  boolean isRule(String rule);

  /** What can be changed of a rule; empty where that is not known. */
  Set<String> properties(String rule);

  /** What a value should be, for the pack's author; empty where it is fine. */
  Optional<String> expected(String rule, String property, String value);
}
