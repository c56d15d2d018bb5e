package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.Correction;
import cn.gov.nanan.disclosure.procedure.HandlingEntry;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.OutsideArrangement;
import cn.gov.nanan.disclosure.staff.Role;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 办理单一行: an act, and in a word what it did to the 公开属性; or what the public side arranged.
 *
 * @param entry null of what the public side arranged
 * @param correction what a 更正 asked for; null of any other act
 * @param outside 外网整理要素; null of any act of this side
 */
public record TrailLine(HandlingEntry entry, Correction correction, OutsideArrangement outside) {
    /** Who sends an item back, or asks for an opinion, says nothing about its attribute. */
    private static final Set<Action> SILENT = EnumSet.of(Action.RETURN, Action.RECALL, Action.HOLD, Action.REFER);

    public static List<TrailLine> of(InformationItem item) {
        return Stream.concat(
                        item.trail().stream().map(entry -> new TrailLine(entry, correction(item, entry), null)),
                        item.arrangements().stream().map(outside -> new TrailLine(null, null, outside)))
                .sorted(Comparator.comparing(TrailLine::at))
                .toList();
    }

    /** When it was done, or taken over here. */
    public Instant at() {
        return isOutside() ? outside.at() : entry.at();
    }

    /** Did the public side do it? */
    public boolean isOutside() {
        return outside != null;
    }

    private static Correction correction(InformationItem item, HandlingEntry entry) {
        return item.corrections().stream()
                .filter(correction -> correction.isAskedBy(entry.position()))
                .findFirst()
                .orElse(null);
    }

    /** 保密审查七问 with their answers; null where nothing was reviewed. */
    public String findings(Locale locale) {
        return entry.findings() == null ? null : entry.findings().text(locale);
    }

    /** The key of 提出, 确认, 改为 or 建议; null where the attribute was not this officer's business. */
    public String verb() {
        if (entry.decision() == null || SILENT.contains(entry.action())) {
            return null;
        }
        if (entry.action() == Action.GIVE_OPINION) {
            return "procedure.trail.advised";
        }
        if (entry.isAttributeChanged()) {
            return "procedure.trail.changed";
        }
        return entry.role() == Role.DRAFTER ? "procedure.trail.proposed" : "procedure.trail.confirmed";
    }
}
