package org.yubian.budget;

/** 名词解释: a term and its explanation. */
public record GlossaryEntry(String term, String text, Extras extras) {}
