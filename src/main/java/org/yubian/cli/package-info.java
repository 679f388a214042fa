/**
 * The command line: one class a command, each small; {@link org.yubian.cli.CommandLineProgram} puts
 * them together. Everything a user sees is Chinese, and whatever goes wrong is one line.
 */
@NullMarked
package org.yubian.cli;

import org.jspecify.annotations.NullMarked;
