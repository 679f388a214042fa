package org.yubian.desktop;

import org.yubian.desktop.frame.FrameBuilder;

/** What a window adds to the menus and the toolbar of its content. */
interface WindowCommands {
  /** A content without a window, as in tests and pictures. */
  WindowCommands NONE = new WindowCommands() {};

  /** Before the commands of the content: files. */
  default void begin(FrameBuilder frame) {}

  /** After them: looks, help. */
  default void end(FrameBuilder frame) {}
}
