package cn.gov.nanan.disclosure.enquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import cn.gov.nanan.disclosure.harness.PlainConfig;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.Setting;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 网上可查的申请: where it stands for its applicant. */
class EnquiryTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-10");

    @TempDir
    private Path folder;

    @BeforeEach
    void keys() {
        PlainConfig.install();
        System.setProperty(Setting.APPLICANT_KEYS.key(), folder.resolve("keys").toString());
    }

    @AfterEach
    void leave() {
        System.clearProperty(Setting.APPLICANT_KEYS.key());
    }

    @Test
    @DisplayName("条例第三十条 申请人已在网上补正的，查询页面不再请他补正；先前说的不算")
    void whoHasClarifiedIsAskedNoMore() {
        PersonalSeal seal = new PersonalSeal();
        Enquiry enquiry = new Enquiry("YSQ-2026-0001", "", null);
        enquiry.follow(
                new StatusRecord(
                        "YSQ-2026-0001", null, PublicStep.CLARIFYING, DAY, DAY, List.of(), null, List.of(), null),
                seal);
        assertFalse(enquiry.isReplied(List.of(said(MessageKind.CLARIFICATION, DAY.minusDays(1)))));
        assertFalse(enquiry.isReplied(List.of(said(MessageKind.WITHDRAWAL, DAY))));
        assertTrue(enquiry.isReplied(List.of(said(MessageKind.CLARIFICATION, DAY))));
        enquiry.follow(
                new StatusRecord(
                        "YSQ-2026-0001", null, PublicStep.COMPLETED, DAY, DAY, List.of(), null, List.of(), null),
                seal);
        assertFalse(enquiry.isReplied(List.of(said(MessageKind.CLARIFICATION, DAY))));
    }

    private static SaidMessage said(MessageKind kind, LocalDate day) {
        return new SaidMessage(
                kind, "2025年度", day.atTime(9, 0).atZone(BureauClock.ZONE).toInstant());
    }

    @ParameterizedTest
    @EnumSource(
            value = PublicStep.class,
            names = {"EXTENDED", "DELAYED"})
    @DisplayName("条例第三十五条 等待申请人说明理由时延长或者延迟答复，申请人仍可在网上说明；进度里看得到延长")
    void whatIsToldMeanwhileLeavesHimAsked(PublicStep meanwhile) {
        PersonalSeal seal = new PersonalSeal();
        Enquiry enquiry = new Enquiry("YSQ-2026-0001", "", null);
        for (PublicStep step : List.of(PublicStep.RECEIVED, PublicStep.REASON_ASKED, meanwhile)) {
            enquiry.follow(
                    new StatusRecord("YSQ-2026-0001", null, step, DAY, DAY, List.of(), null, List.of(), null), seal);
        }
        assertEquals(PublicStep.REASON_ASKED, enquiry.step());
        assertTrue(enquiry.step().isAsked());
        assertEquals(meanwhile, enquiry.progress().get(2).step());
        enquiry.follow(
                new StatusRecord(
                        "YSQ-2026-0001", null, PublicStep.EXPLAINED, DAY, DAY, List.of(), null, List.of(), null),
                seal);
        assertTrue(enquiry.step().isOwed());
    }
}
