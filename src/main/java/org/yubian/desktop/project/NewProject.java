package org.yubian.desktop.project;

import org.yubian.Messages;
import org.yubian.budget.Project;
import org.yubian.desktop.listing.Adder;
import org.yubian.desktop.listing.Typed;

/** A new project begins with its name. */
record NewProject(ProjectItems items) implements Adder<Project> {
  private static final Messages TEXT = Messages.of(NewProject.class);

  @Override
  public String invitation() {
    return TEXT.get("project.add");
  }

  @Override
  public Typed<Project> begin(String text) {
    String name = text.strip();
    return items.isTaken(name)
        ? Typed.wrong(TEXT.get("project.taken", name))
        : Typed.of(Project.of(0, name, null));
  }

  @Override
  public Project blank() {
    return Project.of(0, TEXT.get("project.unnamed"), null);
  }

  @Override
  public String next() {
    return "category";
  }
}
