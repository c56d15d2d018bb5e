package cn.gov.nanan.disclosure.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.calendar.Period;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.staff.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 公开渠道: who owes what to which, and by what period. */
class ChannelTest {
    @Test
    @DisplayName("一（一）4 主动公开的公文分两个渠道：网站，和经科室报送的档案馆、图书馆")
    void documentsHaveTwoChannels() {
        assertEquals(
                List.of(Channel.WEBSITE, Channel.SECTION_COPIES, Channel.ARCHIVE, Channel.LIBRARY),
                Channel.of(InformationKind.DOCUMENT));
        assertEquals(Role.DISCLOSURE_OFFICE, Channel.WEBSITE.owedBy(InformationKind.DOCUMENT));
        assertEquals(Role.SECTION_HEAD, Channel.SECTION_COPIES.owedBy(InformationKind.DOCUMENT));
        assertEquals(Role.DISCLOSURE_OFFICE, Channel.ARCHIVE.owedBy(InformationKind.DOCUMENT));
        assertEquals(Role.DISCLOSURE_OFFICE, Channel.LIBRARY.owedBy(InformationKind.DOCUMENT));
    }

    @ParameterizedTest
    @EnumSource(value = InformationKind.class, names = "DOCUMENT", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("一（二）4 非公文类、获取保存类只有网站一个渠道，由科室负责")
    void theOthersHaveOne(InformationKind kind) {
        assertEquals(List.of(Channel.WEBSITE), Channel.of(kind));
        assertEquals(Role.SECTION_HEAD, Channel.WEBSITE.owedBy(kind));
    }

    @Test
    @DisplayName("附件1 发布 三类信息都有网站期限：法定的自形成之日，本局的自发文之日")
    void everyKindHasThePeriod() {
        for (InformationKind kind : InformationKind.values()) {
            assertTrue(Channel.of(kind).contains(Channel.WEBSITE));
        }
        assertEquals(Optional.of(Period.PUBLICATION_LEGAL), Channel.WEBSITE.legal());
        assertEquals(Period.PUBLICATION_HOUSE, Channel.WEBSITE.house());
    }

    @Test
    @DisplayName("附件1 纸质文档 各自的期限是本局的；复核通过之前什么也不出门")
    void paperHasThePeriodOfTheHouse() {
        assertEquals(Optional.empty(), Channel.ARCHIVE.legal());
        assertEquals(Period.PAPER, Channel.ARCHIVE.house());
        assertEquals(Period.PAPER, Channel.LIBRARY.house());
        assertEquals(List.of(Step.PUBLISHING, Step.PUBLISHED, Step.CORRECTING), Step.where(Step::isReleasable));
        assertFalse(Step.WITHDRAWING.isReleasable());
    }
}
