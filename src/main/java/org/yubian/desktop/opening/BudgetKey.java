package org.yubian.desktop.opening;

import java.nio.file.Path;

/**
 * One budget on this computer.
 *
 * @param id within the file
 */
public record BudgetKey(Path file, long id) {}
