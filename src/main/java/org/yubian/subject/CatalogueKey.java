package org.yubian.subject;

/** Which catalogue: a scheme in an edition. */
public record CatalogueKey(Scheme scheme, Edition edition) {}
