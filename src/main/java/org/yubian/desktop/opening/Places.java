package org.yubian.desktop.opening;

import java.nio.file.Path;

/**
 * Where the program keeps things of this user; made when needed.
 *
 * @param budgets where budgets are put unless the user says otherwise
 * @param settings the file of the user's settings
 * @param templates folder of the user's template packs
 * @param logs folder of the logs
 */
public record Places(Path budgets, Path settings, Path templates, Path logs) {}
