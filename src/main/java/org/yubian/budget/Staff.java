package org.yubian.budget;

import org.jspecify.annotations.Nullable;

/** 编制 and people of the unit, head counts. */
public record Staff(
    @Nullable Integer administrativePosts,
    @Nullable Integer institutionPosts,
    @Nullable Integer inService,
    @Nullable Integer retired,
    @Nullable Integer retiredSenior,
    @Nullable Integer dependants,
    @Nullable Integer dispatchedLabour,
    Extras extras) {}
