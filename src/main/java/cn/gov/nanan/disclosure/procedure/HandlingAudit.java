package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** 办理留痕: every act on an item becomes an event of the audit trail. Titles are left out: they may have to go. */
@ApplicationScoped
public class HandlingAudit {
    @Inject
    private AuditTrail audit;

    void record(@Observes ItemActed acted) {
        String remark = acted.item()
                .lastEntry()
                .map(HandlingEntry::remark)
                .map(told -> " " + told)
                .orElse("");
        audit.record(
                acted.by().userName(),
                acted.action().act(),
                "item:" + acted.item().id(),
                attribute(acted.item()) + acted.row().from() + " → " + acted.step() + changed(acted) + remark);
        if (acted.has(Effect.RELEASES) && acted.item().isRelated(RelationKind.REPEALS)) {
            audit.record(
                    acted.by().userName(),
                    Action.REPEAL.act(),
                    "item:" + acted.item().relation().earlier().id(),
                    "item:" + acted.item().id());
        }
    }

    /** The 公开属性 that the act found and left. */
    private static String attribute(InformationItem item) {
        Attribute left = item.attribute();
        Attribute found = item.lastEntry().map(HandlingEntry::attributeBefore).orElse(null);
        String change = found == null || found == left ? "" : found + " → ";
        return left == null ? "" : change + left + " ";
    }

    /** Which parts of the text the act changed, by their names alone. */
    private static String changed(ItemActed acted) {
        return acted.changed().isEmpty() ? "" : " " + acted.changed();
    }
}
