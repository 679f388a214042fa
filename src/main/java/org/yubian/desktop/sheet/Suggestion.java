package org.yubian.desktop.sheet;

/**
 * Something that may be meant by what is being typed.
 *
 * @param value what is taken when it is chosen
 * @param text what is shown
 * @param tail shown behind it, lighter
 */
public record Suggestion(String value, String text, String tail) {}
