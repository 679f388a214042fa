package org.yubian.store;

import org.yubian.session.EditLog;
import org.yubian.session.Revision;

/**
 * An edit on its way to the file.
 *
 * @param listener hears when it is safe
 */
record Pending(long budget, Revision revision, EditLog.Listener listener) {}
