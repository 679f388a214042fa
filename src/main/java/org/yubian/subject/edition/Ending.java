package org.yubian.subject.edition;

import java.util.List;
import java.util.Optional;
import org.yubian.subject.Subject;

/**
 * A code that is no longer in force.
 *
 * @param successors what may take its place, the likeliest first; may be empty
 */
public record Ending(Subject subject, List<Successor> successors) {

  /** The likeliest successor. */
  public Optional<Subject> proposal() {
    return successors.stream().findFirst().map(Successor::subject);
  }
}
