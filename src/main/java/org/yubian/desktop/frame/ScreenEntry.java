package org.yubian.desktop.frame;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.yubian.desktop.desk.Place;

/**
 * A screen as the navigation lists it; it is made when it is first shown.
 *
 * @param icon null for a screen that stands below a heading
 * @param shows whether a place can be gone to on this screen
 */
public record ScreenEntry(
    String id,
    String title,
    @Nullable Ikon icon,
    Predicate<Place> shows,
    Supplier<Screen> screen) {}
