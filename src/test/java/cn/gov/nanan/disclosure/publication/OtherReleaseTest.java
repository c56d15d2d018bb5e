package cn.gov.nanan.disclosure.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gov.nanan.disclosure.clearance.Answer;
import cn.gov.nanan.disclosure.clearance.Clearance;
import cn.gov.nanan.disclosure.clearance.Means;
import cn.gov.nanan.disclosure.clearance.Purpose;
import cn.gov.nanan.disclosure.clearance.Reply;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.Items;
import cn.gov.nanan.disclosure.staff.Actor;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 其他形式发布: what may be recorded of it, by whom. */
class OtherReleaseTest {
    private static final Release SHOWN =
            new Release(OtherForm.WECHAT, Items.TODAY, null, "https://mp.weixin.qq.com/s/1");

    @Test
    @DisplayName("附件1 其他形式 只有复核通过的主动公开信息；由公开办、本件拟稿人、科室负责人登记")
    void onlyWhatIsToBeDisclosed() {
        for (Actor officer : List.of(Items.OFFICE, Items.DRAFTER, Items.HEAD)) {
            assertEquals(
                    OtherForm.WECHAT,
                    recorded(Items.published(), SHOWN, officer).form());
        }
        refused("publication.error.release-step", () -> recorded(Items.awaitingRecheck(), SHOWN, Items.OFFICE));
        refused("publication.error.release-step", () -> recorded(Items.filed(Items.WITHHELD), SHOWN, Items.OFFICE));
        for (Actor other : List.of(Items.COLLEAGUE, Items.OTHER_HEAD, Items.LEADER, Items.AUDITOR)) {
            refused("publication.error.release-role", () -> recorded(Items.published(), SHOWN, other));
        }
    }

    @Test
    @DisplayName("条例第十一条 会商没有办结的，其他形式也不得发布；同意以后可以")
    void heldBackWhileAnAnswerIsOpen() {
        InformationItem item = Items.awaitingPublication();
        Clearance asked = item.clearing(Items.HEAD).ask(Purpose.INVOLVED, "南安市财政局", null, Items.NOW);
        refused("publication.error.release-step", () -> recorded(item, SHOWN, Items.OFFICE));
        asked.answer(new Reply(Answer.AGREED, Means.LETTER, null, "函1号", null), Items.TODAY);
        assertEquals(OtherForm.WECHAT, recorded(item, SHOWN, Items.OFFICE).form());
    }

    @ParameterizedTest
    @CsvSource({
        ", 0, , https://a.cn, release-day",
        "WECHAT, 1, , https://a.cn, release-day",
        "WECHAT, -1, , https://a.cn, release-day",
        "OTHER, 0, , https://a.cn, release-remark",
        "GAZETTE, 0, 第3期, , release-proof",
        "WECHAT, 0, , javascript:alert(1), release-address"
    })
    @DisplayName("附件1 其他形式 须写明形式、不早于印发不晚于今天的日期和证明")
    void provedAndDated(OtherForm form, int days, String remark, String address, String error) {
        LocalDate on = Items.TODAY.plusDays(days);
        refused(
                "publication.error." + error,
                () -> recorded(Items.published(), new Release(form, on, remark, address), Items.OFFICE));
    }

    private static OtherRelease recorded(InformationItem item, Release given, Actor officer) {
        return new OtherRelease(item, given, null, officer, Items.NOW);
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(BusinessException.class, act).key());
    }
}
