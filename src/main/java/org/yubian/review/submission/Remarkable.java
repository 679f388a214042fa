package org.yubian.review.submission;

/**
 * Something about a submission that somebody may want to say something about.
 *
 * @param kind of what it is: a finding's level, a hand edit, a doubt
 * @param place where it lies
 * @param text what it is
 */
public record Remarkable(String kind, String place, String text) {}
