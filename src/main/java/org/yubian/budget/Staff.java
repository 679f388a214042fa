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
    Extras extras) {
  public static final Staff NONE = new Staff(null, null, null, null, null, null, null, Extras.NONE);

  public Staff withAdministrativePosts(@Nullable Integer value) {
    return new Staff(
        value,
        institutionPosts,
        inService,
        retired,
        retiredSenior,
        dependants,
        dispatchedLabour,
        extras);
  }

  public Staff withInstitutionPosts(@Nullable Integer value) {
    return new Staff(
        administrativePosts,
        value,
        inService,
        retired,
        retiredSenior,
        dependants,
        dispatchedLabour,
        extras);
  }

  public Staff withInService(@Nullable Integer value) {
    return new Staff(
        administrativePosts,
        institutionPosts,
        value,
        retired,
        retiredSenior,
        dependants,
        dispatchedLabour,
        extras);
  }

  public Staff withRetired(@Nullable Integer value) {
    return new Staff(
        administrativePosts,
        institutionPosts,
        inService,
        value,
        retiredSenior,
        dependants,
        dispatchedLabour,
        extras);
  }

  public Staff withRetiredSenior(@Nullable Integer value) {
    return new Staff(
        administrativePosts,
        institutionPosts,
        inService,
        retired,
        value,
        dependants,
        dispatchedLabour,
        extras);
  }

  public Staff withDependants(@Nullable Integer value) {
    return new Staff(
        administrativePosts,
        institutionPosts,
        inService,
        retired,
        retiredSenior,
        value,
        dispatchedLabour,
        extras);
  }

  public Staff withDispatchedLabour(@Nullable Integer value) {
    return new Staff(
        administrativePosts,
        institutionPosts,
        inService,
        retired,
        retiredSenior,
        dependants,
        value,
        extras);
  }
}
