/**
 * The open budget: applies edits, undoes and redoes them, and publishes each change; with the ports
 * to storage and files.
 */
@NullMarked
package org.yubian.session;

import org.jspecify.annotations.NullMarked;
