package cn.gov.nanan.disclosure.web.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.harness.PlainConfig;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.provenance.Origin;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 来源: what the page shows of it while it is typed. */
class ProvenanceFieldsTest {
    private static final String OTHER = "泉州市工业和信息化局";

    @BeforeAll
    static void settings() {
        PlainConfig.install();
    }

    @Test
    @DisplayName("附件2 三（二） 信用代码、文号、单位填错的，页面照样显示，保存时才指出")
    void thePageIsShownWhateverIsTyped() {
        for (String wrong : List.of("91350583MA2XN00000", "123")) {
            ProvenanceFields code = ProvenanceFields.of(InformationKind.OBTAINED);
            code.setHolderCode(wrong);
            shownAndRefused(code);
        }
        ProvenanceFields holder = ProvenanceFields.of(InformationKind.OBTAINED);
        holder.setHolder("长".repeat(250));
        shownAndRefused(holder);
        ProvenanceFields partners = ProvenanceFields.of(InformationKind.DOCUMENT);
        partners.setOrigin(Origin.JOINT);
        partners.setPartners("长".repeat(250));
        assertEquals(2, partners.getLeads().size());
        assertThrows(BusinessException.class, partners::provenance);
    }

    private static void shownAndRefused(ProvenanceFields fields) {
        assertEquals(List.of(Setting.AGENCY_NAME.value()), fields.getLeads());
        assertFalse(fields.isLedByAnother());
        assertThrows(BusinessException.class, fields::provenance);
    }

    @Test
    @DisplayName("条例第十条 联合制作的，牵头机关在本机关和合办机关中选；别的机关牵头的说明")
    void whoLeadsIsOneOfThem() {
        ProvenanceFields joint = ProvenanceFields.of(InformationKind.DOCUMENT);
        joint.setOrigin(Origin.JOINT);
        joint.setPartners(OTHER + "、" + Setting.AGENCY_NAME.value() + "，" + OTHER);
        assertEquals(List.of(Setting.AGENCY_NAME.value(), OTHER), joint.getLeads());
        assertFalse(joint.isLedByAnother());
        joint.setLead(OTHER);
        assertTrue(joint.isLedByAnother());
        joint.setLead(Setting.AGENCY_NAME.value());
        assertFalse(joint.isLedByAnother());
    }
}
