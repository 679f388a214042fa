package org.yubian.budget;

/** A code with its name: a unit, an item group, a finance section, a procurement item. */
public record CodeName(String code, String name, Extras extras) {
  public CodeName(String code, String name) {
    this(code, name, Extras.NONE);
  }
}
