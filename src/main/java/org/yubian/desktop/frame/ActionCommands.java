package org.yubian.desktop.frame;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.yubian.Messages;

/** The actions of the screen in the middle as commands of menus and toolbar. */
public final class ActionCommands {
  private static final Messages TEXT = Messages.of(ActionCommands.class);

  private final Map<ScreenAction, Command> commands = new EnumMap<>(ScreenAction.class);

  ActionCommands(Supplier<Screen> current) {
    for (ScreenAction action : ScreenAction.values()) {
      commands.put(
          action,
          new Command(
              TEXT.get("action." + action.name()),
              action.keys(),
              () -> {
                if (current.get().finishEditing()) {
                  current.get().act(action);
                }
              }));
    }
  }

  public Command of(ScreenAction action) {
    return Objects.requireNonNull(commands.get(action));
  }

  /** Lets nothing be edited while there is a reason why not. */
  void refuse(Optional<String> why) {
    commands.forEach((action, command) -> command.refuse(action.edits() ? why : Optional.empty()));
  }

  /** Lets only what the screen can do be chosen. */
  void fit(Screen screen) {
    commands.forEach((action, command) -> command.setDisabled(!screen.actions().contains(action)));
  }
}
