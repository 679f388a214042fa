package org.yubian.desktop.project;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Edit;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.Project;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;

/** The project that is looked at, by its key, so that it stays chosen under another name. */
final class Chosen {
  private final Desk desk;
  private @Nullable Long key;

  Chosen(Desk desk) {
    this.desk = desk;
  }

  Desk desk() {
    return desk;
  }

  /** Chooses a project; whether another was chosen before. */
  boolean choose(Optional<Project> project) {
    Long next = project.map(Project::key).orElse(null);
    boolean other = !Objects.equals(next, key);
    key = next;
    return other;
  }

  /** The project as it stands; empty where none is chosen or it is gone. */
  Optional<Project> project() {
    Long chosen = key;
    return chosen == null
        ? Optional.empty()
        : Optional.ofNullable(desk.budget().rows(Section.PROJECTS).find(chosen));
  }

  /** Its name; the empty text for none. */
  String name() {
    return project().map(Project::name).orElse("");
  }

  boolean isNone() {
    return project().isEmpty();
  }

  /** Its performance form, or one with nothing in it. */
  PerformanceTarget target() {
    return TargetState.target(desk, name())
        .orElseGet(() -> PerformanceTarget.of(0, name(), List.of()));
  }

  /** The edit that puts another performance form in place of the present one, or adds it. */
  Edit edit(PerformanceTarget after) {
    return TargetState.target(desk, name())
        .<Edit>map(
            before ->
                new Edit.ChangeRow<>(
                    Section.PERFORMANCE_TARGETS, before, after.withKey(before.key())))
        .orElseGet(
            () ->
                new Edit.AddRow<>(
                    Section.PERFORMANCE_TARGETS,
                    after
                        .withProject(name())
                        .withKey(desk.budget().rows(Section.PERFORMANCE_TARGETS).keyAtEnd())));
  }
}
