package org.yubian.exchange;

import java.util.List;
import java.util.Map;
import org.yubian.budget.Assets;
import org.yubian.budget.EquipmentCount;
import org.yubian.budget.GlossaryEntry;
import org.yubian.budget.Narrative;
import org.yubian.budget.PerformanceManagement;
import org.yubian.budget.Purposes;

/** The keys {@code assets} and {@code narrative}: what the disclosure document says in words. */
final class DisclosureShapes {
  static final ObjectShape<Assets> ASSETS = assets();
  static final ObjectShape<Narrative> NARRATIVE = narrative();

  private DisclosureShapes() {}

  private static ObjectShape<Assets> assets() {
    ObjectShapeBuilder<Assets> b = new ObjectShapeBuilder<>();
    var asOf = b.optional("as_of", TextShape.TEXT, Assets::asOf);
    var vehicles = b.orElse(Map.of(), "vehicles", MapShape.COUNTS, Assets::vehicles);
    var note = b.optional("vehicles_note", TextShape.TEXT, Assets::vehiclesNote);
    var equipment =
        b.orElse(List.of(), "equipment", new ListShape<>(equipment()), Assets::equipment);
    var planned = b.optional("planned_purchases", TextShape.TEXT, Assets::plannedPurchases);
    var balances = b.orElse(Map.of(), "balances", MapShape.AMOUNTS, Assets::balances);
    return b.build(
        Assets::extras,
        m ->
            new Assets(
                m.find(asOf),
                m.get(vehicles),
                m.find(note),
                m.get(equipment),
                m.find(planned),
                m.get(balances),
                m.extras()));
  }

  private static ObjectShape<EquipmentCount> equipment() {
    ObjectShapeBuilder<EquipmentCount> b = new ObjectShapeBuilder<>();
    var kind = b.required("kind", TextShape.TEXT, EquipmentCount::kind);
    var count = b.required("count", NumberShape.COUNT, EquipmentCount::count);
    return b.build(
        EquipmentCount::extras, m -> new EquipmentCount(m.get(kind), m.get(count), m.extras()));
  }

  private static ObjectShape<Narrative> narrative() {
    ObjectShapeBuilder<Narrative> b = new ObjectShapeBuilder<>();
    var duties = b.orElse(List.of(), "duties", ListShape.TEXTS, Narrative::duties);
    var organization =
        b.orElse(List.of(), "organization", ListShape.TEXTS, Narrative::organization);
    var reasons = b.orElse(Map.of(), "reasons", MapShape.TEXTS, Narrative::reasons);
    var performance =
        b.optional(
            "performance_management", performanceManagement(), Narrative::performanceManagement);
    var special = b.orElse(List.of(), "special_notes", ListShape.TEXTS, Narrative::specialNotes);
    var glossary =
        b.orElse(List.of(), "glossary", new ListShape<>(glossaryEntry()), Narrative::glossary);
    var date = b.optional("date", TextShape.TEXT, Narrative::date);
    var purposes = b.optional("purposes", purposes(), Narrative::purposes);
    return b.build(
        Narrative::extras,
        m ->
            new Narrative(
                m.get(duties),
                m.get(organization),
                m.get(special),
                m.get(reasons),
                m.find(purposes),
                m.find(performance),
                m.get(glossary),
                m.find(date),
                m.extras()));
  }

  private static ObjectShape<GlossaryEntry> glossaryEntry() {
    ObjectShapeBuilder<GlossaryEntry> b = new ObjectShapeBuilder<>();
    var term = b.required("term", TextShape.TEXT, GlossaryEntry::term);
    var text = b.required("text", TextShape.TEXT, GlossaryEntry::text);
    return b.build(
        GlossaryEntry::extras, m -> new GlossaryEntry(m.get(term), m.get(text), m.extras()));
  }

  private static ObjectShape<Purposes> purposes() {
    ObjectShapeBuilder<Purposes> b = new ObjectShapeBuilder<>();
    var function = b.optional("function", MapShape.TEXTS, Purposes::function);
    var economic = b.optional("economic", MapShape.TEXTS, Purposes::economic);
    return b.build(
        Purposes::extras, m -> new Purposes(m.find(function), m.find(economic), m.extras()));
  }

  private static ObjectShape<PerformanceManagement> performanceManagement() {
    ObjectShapeBuilder<PerformanceManagement> b = new ObjectShapeBuilder<>();
    var evaluated =
        b.orElse(List.of(), "evaluated", ListShape.TEXTS, PerformanceManagement::evaluated);
    var optimised =
        b.orElse(List.of(), "optimised", ListShape.TEXTS, PerformanceManagement::optimised);
    return b.build(
        PerformanceManagement::extras,
        m -> new PerformanceManagement(m.get(evaluated), m.get(optimised), m.extras()));
  }
}
