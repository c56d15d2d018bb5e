package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.attribute.Ground;
import cn.gov.nanan.disclosure.attribute.Harm;
import cn.gov.nanan.disclosure.attribute.Rules;
import cn.gov.nanan.disclosure.attribute.TypeRule;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.form.SelfCheck;
import cn.gov.nanan.disclosure.provenance.Carrier;
import cn.gov.nanan.disclosure.provenance.Claim;
import cn.gov.nanan.disclosure.provenance.DisclosureRight;
import cn.gov.nanan.disclosure.provenance.Origin;
import cn.gov.nanan.disclosure.provenance.Provenance;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.StandIns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** 任意的文稿和人员: whatever can be written on a form, and whoever may have a hand in it. The first of each list is the plainest. */
final class Lives {
    static final List<String> CATEGORIES = Stream.concat(
                    Stream.of("C11"),
                    Stream.concat(Rules.categories().stream().map(one -> one.code()), Stream.of((String) null)))
            .toList();
    static final List<TypeRule> RULES = orNull(Stream.concat(Stream.of(Items.rule()), Rules.types().stream()));
    static final List<Decision> DECISIONS = decisions();
    static final List<Set<SelfCheck>> CHECKS = Stream.concat(
                    Stream.of(Set.<SelfCheck>of(), EnumSet.of(SelfCheck.OTHER_AGENCIES, SelfCheck.APPROVAL_NEEDED)),
                    Arrays.stream(SelfCheck.values()).map(Set::of))
            .toList();
    /** 生效日期 and 有效期至, from today: usual, missing, half missing, the wrong way round. */
    static final List<Integer[]> VALIDITIES =
            List.of(new Integer[] {0, 1800}, new Integer[] {null, null}, new Integer[] {0, null}, new Integer[] {9, 1});

    static final List<Provenance> MADE = made();
    static final List<Provenance> OBTAINED = obtained();

    static final Actor JACK_OF_ALL = several("jack", EnumSet.complementOf(EnumSet.of(Role.ADMIN, Role.AUDITOR)));
    static final Actor HEAD_DRAFTER = several("head3", EnumSet.of(Role.SECTION_HEAD, Role.DRAFTER));
    static final Actor LEADER_DRAFTER = several("leader3", EnumSet.of(Role.LEADER, Role.DRAFTER));
    static final Actor OFFICE_DRAFTER = several("office3", EnumSet.of(Role.DISCLOSURE_OFFICE, Role.DRAFTER));
    /** Drafters who stand in for those who judge, and one who stands in for a drafter. */
    static final Actor FOR_HEAD = StandIns.deputy(drafter("for-head"), Items.HEAD, Role.SECTION_HEAD);

    static final Actor FOR_LEADER = StandIns.deputy(drafter("for-leader"), Items.LEADER, null);
    static final Actor FOR_OFFICE = StandIns.deputy(drafter("for-office"), Items.OFFICE, Role.DISCLOSURE_OFFICE);
    static final Actor FOR_JACK = StandIns.deputy(several("for-jack", EnumSet.of(Role.LEADER)), JACK_OF_ALL, null);
    static final Actor FOR_DRAFTER =
            StandIns.deputy(several("for-drafter", EnumSet.of(Role.SECTION_HEAD)), Items.DRAFTER, Role.DRAFTER);

    static final List<Actor> DRAFTERS = List.of(
            Items.DRAFTER,
            Items.COLLEAGUE,
            HEAD_DRAFTER,
            LEADER_DRAFTER,
            OFFICE_DRAFTER,
            FOR_HEAD,
            FOR_LEADER,
            FOR_OFFICE,
            JACK_OF_ALL);
    static final List<Actor> OFFICERS = Stream.of(Items.EVERYBODY, DRAFTERS, List.of(FOR_JACK, FOR_DRAFTER))
            .flatMap(List::stream)
            .distinct()
            .toList();

    private Lives() {}

    static DispatchForm form(int category, int validity, int checks, String body) {
        return new DispatchForm(
                "关于任意办理的通知",
                pick(CATEGORIES, category),
                null,
                null,
                null,
                null,
                null,
                null,
                body,
                day(pick(VALIDITIES, validity)[0]),
                day(pick(VALIDITIES, validity)[1]),
                pick(CHECKS, checks));
    }

    static Provenance provenance(InformationKind kind, int which) {
        return pick(kind == InformationKind.OBTAINED ? OBTAINED : MADE, which);
    }

    static <T> T pick(List<T> list, int which) {
        return list.get(which % list.size());
    }

    private static LocalDate day(Integer days) {
        return days == null ? null : Items.TODAY.plusDays(days);
    }

    private static List<Decision> decisions() {
        List<Decision> decisions = new ArrayList<>(List.of(Items.PROACTIVE, Items.ON_REQUEST));
        for (Ground ground : Ground.values()) {
            Harm harm = ground.isHarmNeeded() ? Harm.PUBLIC_SECURITY : null;
            String citation = ground.isCitationNeeded() ? "统计法第二十五条" : null;
            decisions.add(new Decision(Attribute.WITHHELD, ground, harm, citation, "公开后会造成不利影响，故不公开"));
        }
        decisions.add(new Decision(Attribute.ON_REQUEST, null, "仅供特定对象"));
        decisions.add(new Decision(Attribute.WITHHELD, null, "还没"));
        decisions.add(new Decision(Attribute.WITHHELD, Ground.SECURITY_STABILITY, "公开后会造成不利影响，故不公开"));
        return orNull(decisions.stream());
    }

    private static List<Provenance> made() {
        List<Provenance> made = new ArrayList<>();
        for (Carrier carrier : Carrier.values()) {
            made.add(Provenance.own(carrier));
        }
        made.add(joint("南安市财政局、南安市商务局", "南安市工业和信息化局"));
        made.add(joint("南安市财政局、南安市商务局", "南安市商务局"));
        made.add(joint("南安市财政局", null));
        made.add(joint(null, null));
        made.add(righted(Origin.OWN, DisclosureRight.SPECIAL_LAW, "统计法第二十条"));
        made.add(righted(Origin.OWN, DisclosureRight.SPECIAL_LAW, null));
        made.add(righted(Origin.OWN, DisclosureRight.NONE, null));
        return made;
    }

    private static List<Provenance> obtained() {
        List<Provenance> obtained = new ArrayList<>(List.of(Items.fromAgency()));
        for (Claim claim : Claim.values()) {
            obtained.add(from("某企业", Items.TODAY.minusDays(3), claim));
        }
        obtained.add(from("某企业", Items.TODAY, null));
        obtained.add(from(null, Items.TODAY, null));
        obtained.add(from("某企业", Items.TODAY.plusDays(30), null));
        obtained.add(righted(Origin.FROM_AGENCY, DisclosureRight.SPECIAL_LAW, "统计法第二十条"));
        obtained.add(righted(Origin.FROM_AGENCY, null, null));
        return obtained;
    }

    private static Provenance from(String holder, LocalDate got, Claim claim) {
        return new Provenance(
                Origin.FROM_PERSON,
                Carrier.DATA,
                holder,
                null,
                null,
                got,
                DisclosureRight.KEEPER,
                null,
                null,
                claim,
                claim == null ? null : "含工艺参数");
    }

    private static Provenance joint(String partners, String lead) {
        return new Provenance(
                Origin.JOINT,
                Carrier.PAPER,
                null,
                null,
                null,
                null,
                DisclosureRight.LEAD_MAKER,
                null,
                partners,
                lead,
                null,
                null);
    }

    private static Provenance righted(Origin origin, DisclosureRight right, String citation) {
        LocalDate got = origin.isObtained() ? Items.TODAY.minusDays(9) : null;
        return new Provenance(origin, Carrier.PAPER, "泉州市工业和信息化局", null, null, got, right, citation, null, null, null);
    }

    private static Actor drafter(String userName) {
        return Items.actor(userName, Role.DRAFTER, Items.INDUSTRY);
    }

    private static Actor several(String userName, Set<Role> roles) {
        Officer officer = new Officer(userName, userName, "hash", false);
        roles.forEach(role -> officer.appoint(role, role.isOfSection() ? Items.INDUSTRY : null));
        return Actor.alone(officer);
    }

    private static <T> List<T> orNull(Stream<T> known) {
        List<T> all = new ArrayList<>(known.toList());
        all.add(null);
        return all;
    }
}
