package org.yubian.desktop.theme;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Shows a window's content larger or smaller as a whole, so that every distance keeps its measure.
 */
public final class Scaled extends Region {
  private final Parent content;
  private final ObservableDoubleValue factor;

  public Scaled(Parent content, ObservableDoubleValue factor) {
    this.content = content;
    this.factor = factor;
    Scale scale = new Scale();
    scale.xProperty().bind(factor);
    scale.yProperty().bind(factor);
    content.getTransforms().add(scale);
    getChildren().add(content);
    factor.addListener((property, was, is) -> requestLayout());
  }

  @Override
  protected void layoutChildren() {
    content.resizeRelocate(0, 0, getWidth() / factor.get(), getHeight() / factor.get());
  }

  @Override
  protected double computePrefWidth(double height) {
    return content.prefWidth(-1) * factor.get();
  }

  @Override
  protected double computePrefHeight(double width) {
    return content.prefHeight(-1) * factor.get();
  }
}
