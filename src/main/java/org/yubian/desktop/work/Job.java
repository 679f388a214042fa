package org.yubian.desktop.work;

/** A piece of work in the background. */
@FunctionalInterface
public interface Job<T> {
  T run(Progress progress) throws Exception;
}
