package cn.gov.nanan.disclosure.staff;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * 责任关系: who answers for an item and as what: <em>its</em> drafter, the head and the deputy leader of <em>its</em>
 * section, or who holds a role for the whole bureau; and whoever acts for one of them today (代). Every right that hangs on
 * an item asks here, the rows of the table of {@code procedure} among them.
 *
 * @param drafter user name of who has the draft now
 */
public record Responsibility(Section section, String drafter) {
    /** 主办科室: the drafter and the section's head, who deliver its paper. */
    public static final Set<Role> OF_SECTION = Collections.unmodifiableSet(EnumSet.of(Role.DRAFTER, Role.SECTION_HEAD));

    /** 主办科室、公开办: who may have made it public and can say so. */
    public static final Set<Role> OF_RELEASE =
            Collections.unmodifiableSet(EnumSet.of(Role.DRAFTER, Role.SECTION_HEAD, Role.DISCLOSURE_OFFICE));

    /** Whose role it is when somebody acts so: his own, or that of a colleague for whom he acts. */
    public Optional<Officer> holder(Actor actor, Role role) {
        return actor.holdersOf(role, role.isOfSection() ? section : null)
                .filter(holder -> role != Role.DRAFTER || holder.userName().equals(drafter))
                .findFirst();
    }

    /** Does one of these roles fall to him, or to a colleague for whom he acts? */
    public boolean bind(Actor actor, Set<Role> roles) {
        return roles.stream().anyMatch(role -> holder(actor, role).isPresent());
    }
}
