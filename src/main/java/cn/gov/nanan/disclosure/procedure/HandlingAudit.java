package cn.gov.nanan.disclosure.procedure;

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
        String attribute = acted.item().attribute() == null ? "" : acted.item().attribute() + " ";
        String remark = acted.remark() == null ? "" : " " + acted.remark();
        audit.record(
                acted.by().userName(),
                acted.action().act(),
                "item:" + acted.item().id(),
                attribute + acted.row().from() + " → " + acted.step() + changed(acted) + remark);
        if (acted.has(Effect.RELEASES) && acted.item().isRelated(RelationKind.REPEALS)) {
            audit.record(
                    acted.by().userName(),
                    Action.REPEAL.act(),
                    "item:" + acted.item().relation().earlier().id(),
                    "item:" + acted.item().id());
        }
    }

    /** Which parts of the text the act changed, by their names alone. */
    private static String changed(ItemActed acted) {
        return acted.changed().isEmpty() ? "" : " " + acted.changed();
    }
}
