package cn.gov.nanan.disclosure.agenda;

import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import cn.gov.nanan.disclosure.worklist.LastAct;
import java.util.Collection;
import java.util.Objects;

/**
 * 为何待我: as what the officer has to act, for whom, and who sent it with which words.
 *
 * @param role null where it cannot be told
 * @param behalf name of the absent colleague for whom he acts (代); null where he acts for himself
 * @param sent null where nobody has acted before
 */
public record WaitingReason(Role role, String behalf, LastAct sent) {
    private static final int SHORT = 40;

    static final WaitingReason UNKNOWN = new WaitingReason(null, null, null);

    /** @param section name of the section in charge; null where none is */
    static WaitingReason of(Actor actor, Collection<Role> duties, String section, LastAct sent) {
        return duties.stream()
                .filter(role -> actor.acts(role) && (!role.isOfSection() || isOf(actor, role, section)))
                .findFirst()
                .map(role -> new WaitingReason(role, behalf(actor, role, section), sent))
                .orElse(new WaitingReason(null, null, sent));
    }

    private static boolean isOf(Actor actor, Role role, String section) {
        return actor.sectionsAs(role).stream().map(Section::name).anyMatch(name -> name.equals(section));
    }

    private static boolean isOf(Officer officer, Role role, String section) {
        return role.isOfSection()
                ? officer.sectionsAs(role).stream().map(Section::name).anyMatch(name -> name.equals(section))
                : officer.holds(role);
    }

    private static String behalf(Actor actor, Role role, String section) {
        Officer officer = actor.officer();
        return isOf(officer, role, section)
                ? null
                : actor.standsInBy().stream()
                        .filter(one -> one.covers(role) && isOf(one.principal(), role, section))
                        .map(one -> one.principal().name())
                        .findFirst()
                        .orElse(null);
    }

    /** Its beginning, on one line; empty where nothing was written, or it must not be shown. */
    public String remark() {
        String said = sent == null ? "" : Objects.toString(sent.remark(), "").replaceAll("\\s+", " ");
        return said.codePointCount(0, said.length()) <= SHORT
                ? said
                : said.substring(0, said.offsetByCodePoints(0, SHORT)) + "…";
    }
}
