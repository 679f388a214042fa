package org.yubian.table.pack;

/** A place in a pack: file name and line, counted from 1. */
public record Place(String file, int line) {}
