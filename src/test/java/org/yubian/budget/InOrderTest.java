package org.yubian.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Maps of a budget keep their order and can no longer change. */
class InOrderTest {
  private static Map<String, Object> map(String first, String second) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(first, 1);
    map.put(second, null);
    return map;
  }

  @Test
  void orderMakesADifferenceOnlyAmongThem() {
    Map<String, Object> one = InOrder.copyOf(map("b", "a"));
    Map<String, Object> same = InOrder.copyOf(map("b", "a"));
    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
    Map<String, Object> turned = new LinkedHashMap<>();
    turned.put("a", null);
    turned.put("b", 1);
    assertThat(one).isNotEqualTo(InOrder.copyOf(turned));
    assertThat(one.equals(turned)).isTrue();
    assertThat(turned.equals(one)).isTrue();
    assertThat(one).isNotEqualTo(InOrder.copyOf(map("b", "c")));
  }

  @Test
  void areLookedUpLikeAnyMap() {
    Map<String, Object> one = InOrder.copyOf(map("b", "a"));
    assertThat(one).containsOnlyKeys("b", "a").containsEntry("b", 1);
    assertThat(one.get("a")).isNull();
    assertThat(one.containsKey("a")).isTrue();
    assertThat(one.get("c")).isNull();
    assertThat(InOrder.copyOf(Map.of())).isEmpty();
  }

  @Test
  void cannotBeChanged() {
    Map<String, Object> source = map("b", "a");
    Map<String, Object> one = InOrder.copyOf(source);
    source.put("c", 2);
    assertThat(one).hasSize(2);
    assertThatThrownBy(() -> one.put("d", 1)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> one.entrySet().iterator().next().setValue(2))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(InOrder.copyOf(one)).isSameAs(one);
  }

  @Test
  void extrasDoNotChangeAtAnyDepth() {
    List<Object> list = new ArrayList<>(List.of("a"));
    Map<String, Object> below = map("b", "a");
    below.put("list", list);
    Extras extras = new Extras(Map.of("x", below));
    list.add("b");
    below.clear();
    assertThat(extras.values().get("x")).isEqualTo(mapOf(List.of("a")));
    assertThat(extras.has("x")).isTrue();
    assertThat(extras.has("y")).isFalse();
  }

  private static Map<String, Object> mapOf(List<String> list) {
    Map<String, Object> map = map("b", "a");
    map.put("list", list);
    return map;
  }
}
