package org.yubian.desktop;

import org.yubian.desktop.files.FilePicker;
import org.yubian.desktop.opening.Opening;
import org.yubian.desktop.opening.RecentBudgets;
import org.yubian.desktop.settings.Settings;
import org.yubian.desktop.theme.Appearance;
import org.yubian.desktop.work.Failures;

/** What all windows share. */
record Program(
    Opening opening,
    RecentBudgets recents,
    Settings settings,
    Appearance appearance,
    FilePicker picker,
    Failures failures,
    String version) {}
