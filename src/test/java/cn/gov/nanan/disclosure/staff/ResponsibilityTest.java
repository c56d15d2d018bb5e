package cn.gov.nanan.disclosure.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.procedure.Items;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 责任关系: who answers for an item, of all officers of the bureau. */
class ResponsibilityTest {
    private final Responsibility responsibility = Items.awaitingRecheck().responsibility();

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("一（一） 每种身份只属于本件的人：本件拟稿人、本科室负责人和分管领导，全局性身份不分科室")
    @CsvSource({
        "DRAFTER, drafter",
        "SECTION_HEAD, head",
        "LEADER, leader",
        "SIGNATORY, signatory",
        "DISCLOSURE_OFFICE, office",
        "GENERAL_OFFICE, general"
    })
    void eachRoleIsOneOfTheItem(Role role, String holder) {
        assertEquals(Set.of(holder), bound(EnumSet.of(role)));
    }

    @Test
    @DisplayName("一（一）4（2） 纸质文件由拟稿人、科室负责人报送；其他形式的发布，公开办也可登记")
    void paperIsTheSectionsAndReleasesAreTheOfficesToo() {
        assertEquals(Set.of("drafter", "head"), bound(Responsibility.OF_SECTION));
        assertEquals(Set.of("drafter", "head", "office"), bound(Responsibility.OF_RELEASE));
    }

    @Test
    @DisplayName("代理 代理人以被代理人的身份办理，只限所代的身份；不再是本科室拟稿人的，不再算")
    void deputiesActForTheirColleagues() {
        Actor alone = Items.actor("deputy", Role.DRAFTER, Items.SAFETY);
        assertFalse(responsibility.bind(alone, Responsibility.OF_SECTION));
        Actor deputy = StandIns.deputy(alone, Items.HEAD, Role.SECTION_HEAD);
        assertEquals(Optional.of(Items.HEAD.officer()), responsibility.holder(deputy, Role.SECTION_HEAD));
        assertFalse(responsibility.bind(deputy, EnumSet.of(Role.DRAFTER)));
        Actor moved = Items.actor("drafter", Role.DRAFTER, Items.SAFETY);
        assertFalse(responsibility.bind(moved, Responsibility.OF_SECTION));
        assertTrue(new Responsibility(Items.SAFETY, "drafter").bind(moved, Responsibility.OF_SECTION));
    }

    private Set<String> bound(Set<Role> roles) {
        return Items.EVERYBODY.stream()
                .filter(one -> responsibility.bind(one, roles))
                .map(Actor::userName)
                .collect(Collectors.toSet());
    }
}
