package org.yubian.desktop.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutlineTest {
  private final Outline<String> outline = new Outline<>();

  private static Outline.Node<String> node(String key, Outline.Node<String>... below) {
    return new Outline.Node<>(key, key, List.of(below));
  }

  private List<String> shown() {
    return IntStream.range(0, outline.size()).mapToObj(i -> outline.node(i).value()).toList();
  }

  private void build() {
    outline.setRoots(List.of(node("a", node("a1", node("a11")), node("a2")), node("b")));
  }

  @Test
  void foldedRowsHideWhatIsBelow() {
    build();
    assertThat(shown()).containsExactly("a", "b");
    outline.toggle(0);
    assertThat(shown()).containsExactly("a", "a1", "a2", "b");
    assertThat(outline.depth(1)).isEqualTo(1);
    assertThat(outline.fold(0)).isEqualTo(SheetRow.Fold.OPEN);
    assertThat(outline.fold(1)).isEqualTo(SheetRow.Fold.CLOSED);
    assertThat(outline.fold(3)).isEqualTo(SheetRow.Fold.NONE);
  }

  @Test
  void revealingUnfoldsOnlyTheWay() {
    build();
    assertThat(outline.reveal("a11")).isTrue();
    assertThat(shown()).containsExactly("a", "a1", "a11", "a2", "b");
    assertThat(outline.indexOf("a11")).isEqualTo(2);
    assertThat(outline.reveal("nowhere")).isFalse();
  }

  @Test
  void unfoldedRowsStayUnfoldedWhenTheTreeIsBuiltAnew() {
    build();
    outline.toggle(0);
    outline.setRoots(List.of(node("new"), node("a", node("a2"), node("a3"))));
    assertThat(shown()).containsExactly("new", "a", "a2", "a3");
  }
}
