package org.yubian.table.pack;

import java.util.List;
import java.util.stream.Collectors;

/** A pack that cannot be used; the message names file, line and mistake of every problem. */
public final class PackException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<PackProblem> problems;

  public PackException(List<PackProblem> problems) {
    super(problems.stream().map(PackProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public PackException(Place place, String message) {
    this(List.of(new PackProblem(place, message)));
  }

  public List<PackProblem> problems() {
    return problems;
  }
}
