package org.yubian.review.proposal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yubian.budget.Coding;

/** Settles lines by pairings, where the amounts of both sides agree. */
final class PairedNodes {
  private final List<Node> nodes;
  private final Sums sums;

  PairedNodes(List<Node> nodes, Sums sums) {
    this.nodes = nodes;
    this.sums = sums;
  }

  /** Returns how many lines that settled. */
  int settle(Pairing pairing) {
    Map<Coding, BitSet> groups = new LinkedHashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      Coding coding = nodes.get(i).line().coding();
      if (pairing.economic().equals(coding.departmentEconomic()) && sums.amount(i).isEmpty()) {
        Coding group = coding.withFunction(null).withEconomic(null, null);
        groups.computeIfAbsent(group, key -> new BitSet()).set(i);
      }
    }
    return groups.values().stream().mapToInt(group -> settle(pairing, group)).sum();
  }

  private int settle(Pairing pairing, BitSet economic) {
    Optional<Sum> total = sums.total(economic);
    Set<Node> payers = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Integer> paid = new ArrayList<>();
    for (int i = economic.nextSetBit(0); i >= 0; i = economic.nextSetBit(i + 1)) {
      Node node = nodes.get(i);
      if (pairing.pays(node.line().coding().function()) && node.parent() != null) {
        payers.add(node.parent());
        paid.add(i);
      }
    }
    if (total.isEmpty() || payers.isEmpty()) {
      return 0;
    }
    long left = total.get().fen();
    long slack = total.get().slack();
    BitSet others = (BitSet) economic.clone();
    for (Node payer : payers) {
      BitSet parts = open(payer);
      Optional<Sum> whole = sums.total(parts);
      if (whole.isEmpty()) {
        return 0;
      }
      left -= whole.get().fen();
      slack += whole.get().slack();
      others.or(parts);
    }
    if (Math.abs(left) > slack) {
      return 0;
    }
    paid.forEach(others::clear);
    others.stream().forEach(sums::nothing);
    return paid.size();
  }

  private BitSet open(Node parent) {
    BitSet open = new BitSet();
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).parent() == parent && sums.amount(i).isEmpty()) {
        open.set(i);
      }
    }
    return open;
  }
}
