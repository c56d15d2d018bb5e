package cn.gov.nanan.disclosure.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.platform.BusinessException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 来源与公开权限: who leads what several agencies made. */
class ProvenanceTest {
    private static final String BUREAU = "南安市工业和信息化局";
    private static final String PARTNER = "南安市财政局";

    @Test
    @DisplayName("条例第十五条 提供单位的统一社会信用代码按校验码核对，写错的说在那一栏，写对的去掉空格")
    void codeOfTheProviderIsChecked() {
        BusinessException wrong = assertThrows(BusinessException.class, () -> obtained("91350100M000100Y42"));
        assertEquals(Provenance.HOLDER_CODE, wrong.field());
        assertEquals("91350100M000100Y43", obtained(" 91350100m000100y43 ").holderCode());
        assertNull(obtained(" ").holderCode());
    }

    private static Provenance obtained(String code) {
        return new Provenance(
                Origin.FROM_PERSON, Carrier.PAPER, "某企业", null, null, null, null, null, null, null, null, null, code);
    }

    @Test
    @DisplayName("条例第十条 联合制作：本机关牵头的由本机关公开，权限为牵头制作机关")
    void bureauLeads() {
        Provenance joint = joint(null).ledBy(BUREAU).withUsualRight();
        assertTrue(joint.isLeadGiven());
        assertFalse(joint.isLedByAnother());
        assertEquals(DisclosureRight.LEAD_MAKER, joint.right());
        assertTrue(joint.isDisclosable());
    }

    @ParameterizedTest
    @EnumSource(
            value = DisclosureRight.class,
            names = {"MAKER", "KEEPER", "FIRST_OBTAINER", "LEAD_MAKER", "NONE"})
    @DisplayName("条例第十条 联合制作：别的机关牵头的，不论怎样填权限，都由牵头机关公开")
    void anotherLeads(DisclosureRight claimed) {
        Provenance joint = joint(claimed).ledBy(PARTNER);
        assertTrue(joint.isLeadGiven());
        assertTrue(joint.isLedByAnother());
        assertFalse(joint.isDisclosable());
        assertEquals(DisclosureRight.NONE, joint.withUsualRight().right());
    }

    @Test
    @DisplayName("条例第十条 法律、法规另有规定的从其规定，别的机关牵头也可以公开")
    void specialLaw() {
        assertTrue(joint(DisclosureRight.SPECIAL_LAW).ledBy(PARTNER).isDisclosable());
    }

    @Test
    @DisplayName("条例第十条 牵头机关必须是本机关或者联合制发机关之一，没有写明的不算")
    void leadIsOneOfThem() {
        assertFalse(joint(null).isLeadGiven());
        assertNull(joint(null).withUsualRight().right());
        assertFalse(joint(null).ledBy("南安市教育局").seenBy(BUREAU).isLeadGiven());
        assertTrue(joint(null).ledBy(PARTNER).seenBy(BUREAU).isLeadGiven());
        assertFalse(joint(null).ledBy("  ").isLeadGiven());
    }

    @Test
    @DisplayName("附件2 一（一） 联合制发机关里写了本机关的，不算别的机关，也不必征得自己同意")
    void bureauAmongThem() {
        Provenance joint = new Provenance(
                        Origin.JOINT,
                        Carrier.PAPER,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        BUREAU + "、" + PARTNER + "，" + PARTNER,
                        BUREAU,
                        null,
                        null)
                .seenBy(BUREAU);
        assertEquals(List.of(PARTNER), joint.partnerNames());
        assertFalse(joint.isLedByAnother());
        assertTrue(joint.isPartnersGiven());
    }

    @Test
    @DisplayName("条例第十条 不是联合制作的没有牵头机关")
    void onlyJointOnesAreLed() {
        assertNull(Provenance.own().ledBy(PARTNER).lead());
        assertTrue(Provenance.own().isLeadGiven());
        assertEquals(DisclosureRight.MAKER, Provenance.own().withUsualRight().right());
    }

    private static Provenance joint(DisclosureRight right) {
        return new Provenance(
                Origin.JOINT, Carrier.PAPER, null, null, null, null, right, null, PARTNER, null, null, null);
    }
}
