package cn.gov.nanan.disclosure.version;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.form.Rumour;
import cn.gov.nanan.disclosure.procedure.Draft;
import cn.gov.nanan.disclosure.procedure.Items;
import cn.gov.nanan.disclosure.procedure.TextState;
import cn.gov.nanan.disclosure.provenance.Carrier;
import cn.gov.nanan.disclosure.provenance.Claim;
import cn.gov.nanan.disclosure.provenance.DisclosureRight;
import cn.gov.nanan.disclosure.provenance.Origin;
import cn.gov.nanan.disclosure.provenance.Provenance;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 对比栏目: what stands in each, as it is compared. */
class FormFieldTest {
    private static final Names ZH = new Names(Locale.CHINESE, Map.of(), Map.of());
    private static final LocalDate DAY = LocalDate.of(2026, 2, 27);

    @Test
    @DisplayName("条例第十条 来源一栏逐项写明是什么：提供单位、原文号、两个日期、声明各有名称，没有的不写")
    void provenanceSaysWhatEachIs() {
        Provenance from = new Provenance(
                Origin.FROM_PERSON,
                Carrier.PAPER,
                "某水暖企业",
                "水暖〔2026〕3号",
                DAY.minusDays(7),
                DAY,
                DisclosureRight.KEEPER,
                null,
                null,
                Claim.TRADE_SECRET,
                "第三章工艺参数");
        assertEquals(
                ZH.of(Origin.FROM_PERSON) + "；表现形式：" + ZH.of(Carrier.PAPER)
                        + "；提供单位（人）：某水暖企业；原文号：水暖〔2026〕3号；原成文日期：2026-02-20；获取日期：2026-02-27；公开权限："
                        + ZH.of(DisclosureRight.KEEPER) + "；提供者声明：" + ZH.of(Claim.TRADE_SECRET) + "；声明内容：第三章工艺参数",
                FormField.PROVENANCE.text(state(from, null), ZH));
    }

    @Test
    @DisplayName("条例第六条 澄清对象写明网址和看到日期：只改了网址也看得出来")
    void rumourSaysWhere() {
        assertEquals("某群传言停水三天；看到日期：2026-02-27；网址：https://example.com/a", rumour("https://example.com/a"));
        assertEquals("某群传言停水三天；看到日期：2026-02-27", rumour(null));
    }

    private static String rumour(String url) {
        return FormField.RUMOUR.text(state(Provenance.own(), new Rumour("某群传言停水三天", url, DAY)), ZH);
    }

    private static TextState state(Provenance from, Rumour rumour) {
        DispatchForm form = Items.form("某企业情况");
        return new TextState(new Draft(form, null, Decision.proactive(), from, rumour), List.of());
    }
}
