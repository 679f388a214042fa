package org.yubian.cli;

import java.nio.file.Path;

/**
 * A start that shows the program to a newcomer.
 *
 * @param sample to open
 * @param showcase folder for what is written where there is no display
 */
public record Demo(String sample, Path showcase) {}
