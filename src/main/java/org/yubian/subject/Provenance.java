package org.yubian.subject;

/**
 * Where a row comes from and how far it can be trusted.
 *
 * @param reference what it was seen in, in words for the user; empty where nothing is named
 */
public record Provenance(Source source, Confidence confidence, String reference) {}
