package cn.gov.nanan.disclosure.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.reply.RemedyPath;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 文书种类与模板: every outcome has its letter, and every letter says what it must. */
class LetterKindTest {
    @Test
    @DisplayName("条例第三十六条 21 种办理结果各有其文书，每种答复段落都用得着")
    void everyOutcomeHasItsLetter() {
        Set<LetterKind> used = EnumSet.noneOf(LetterKind.class);
        for (Outcome outcome : Outcome.values()) {
            LetterKind.choices(outcome).forEach(kind -> {
                assertTrue(kind.isPassage(), outcome + " " + kind);
                used.add(kind);
            });
            assertEquals(LetterKind.choices(outcome).get(0), LetterKind.of(outcome));
        }
        assertEquals(
                used,
                EnumSet.copyOf(Arrays.stream(LetterKind.values())
                        .filter(LetterKind::isPassage)
                        .toList()));
    }

    @Test
    @DisplayName("文书模板 随软件提供的模板各种齐全，法定内容不缺")
    void everyTextSaysWhatItMust() {
        assertEquals(EnumSet.allOf(LetterKind.class), LetterCases.TEXTS.keySet());
        LetterCases.TEXTS.forEach((kind, text) -> assertEquals(text, text.checked(kind), kind.name()));
    }

    @Test
    @DisplayName("条例第三十六条 缺少理由、救济途径、法定期限的模板不能保存，指出缺什么")
    void badTextsAreRefused() {
        refused(LetterKind.DENIAL, "{理由}", "理由", "letter.error.missing");
        refused(LetterKind.REPLY, "{救济途径}", "", "letter.error.missing");
        refused(LetterKind.CLARIFICATION_NOTICE, "视为放弃申请", "自行负责", "letter.error.phrase");
        refused(LetterKind.THIRD_PARTY_LETTER, "{征询内容}", "{征询内容}{申请人}", "letter.error.not-available");
        refused(LetterKind.REPLY, "{答复内容}", "{答复内容}{答复的内容}", "letter.error.unknown-placeholder");
        refused(LetterKind.REPLY, "{答复内容}", "{答复内容}{", "letter.error.brace");
        refused(LetterKind.REPLY, "现就", "字".repeat(LetterText.LONGEST_BODY), "letter.error.body");
        assertEquals(
                "letter.error.title",
                assertThrows(BusinessException.class, () -> new LetterText(
                                        " ",
                                        LetterCases.TEXTS.get(LetterKind.REPLY).body())
                                .checked(LetterKind.REPLY))
                        .key());
    }

    @Test
    @DisplayName("文书模板 软件更新之前修订的模板缺什么，说得出来")
    void whatIsMissingByNowIsTold() {
        LetterText sound = LetterCases.TEXTS.get(LetterKind.FEE_NOTICE);
        LetterText older =
                new LetterText(sound.title(), sound.body().replace("{计收方式}", "").replace("20个工作日", "一个月"));
        assertEquals(List.of("{计收方式}", "“20个工作日”"), older.missing(LetterKind.FEE_NOTICE));
        assertEquals(List.of(), sound.missing(LetterKind.FEE_NOTICE));
    }

    private static void refused(LetterKind kind, String said, String instead, String key) {
        LetterText sound = LetterCases.TEXTS.get(kind);
        LetterText bad = new LetterText(sound.title(), sound.body().replace(said, instead));
        BusinessException refusal = assertThrows(BusinessException.class, () -> bad.checked(kind), kind.name());
        assertEquals(key, refusal.key());
        assertEquals("body", refusal.field());
    }

    @Test
    @DisplayName("《行政复议法》第二十三条 救济途径随办理结果；多项时从严，只写一次")
    void theRemedyFollowsThePath() {
        for (Outcome outcome : Outcome.values()) {
            String text = LetterCases.text(LetterCases.reply(outcome.remedies(), outcome));
            boolean first = outcome.remedies() == RemedyPath.RECONSIDERATION_FIRST;
            assertEquals(first, text.contains("先向南安市人民政府申请行政复议"), outcome.name());
            assertEquals(!first, text.contains("6个月内直接向有管辖权的人民法院提起行政诉讼"), outcome.name());
            assertTrue(text.contains("南安市监察委员会"), outcome.name());
            assertFalse(text.contains("待填"), text);
        }
        String both = LetterCases.text(
                LetterCases.reply(RemedyPath.RECONSIDERATION_FIRST, Outcome.GRANTED, Outcome.DENIED_PROCESS_INFO));
        assertEquals(both.indexOf("行政复议决定书"), both.lastIndexOf("行政复议决定书"));
        assertTrue(both.contains("一、关于“2025年度技术改造项目补助资金分配结果”"), both);
        assertTrue(both.contains("《中华人民共和国政府信息公开条例》第十六条第二款、第三十六条第（三）项"), both);
    }

    @Test
    @DisplayName("条例第三十二条 给第三方和其他机关的文书不透露申请人")
    void othersAreNotToldWhoAsks() {
        for (LetterKind kind : LetterKind.letters()) {
            String text = LetterCases.text(LetterCases.letter(kind));
            if (!kind.isOfApplicant()) {
                assertFalse(text.contains(LetterCases.APPLICANT), kind.name());
                assertFalse(kind.available().contains(Placeholder.APPLICANT), kind.name());
                assertFalse(kind.available().contains(Placeholder.ADDRESS), kind.name());
            }
        }
    }

    @Test
    @DisplayName("文书 没有填写的内容标出；填写的内容不再当作占位；句号不重复")
    void whatIsMissingIsShown() {
        LetterFilling empty = new LetterFilling(LetterKind.EXTENSION_NOTICE, java.util.Map.of(), List.of(), List.of());
        ComposedLetter letter =
                Composition.of(empty, LetterCases.facts(RemedyPath.CHOICE, Outcome.GRANTED), LetterCases.TEXTS::get);
        assertEquals(List.of(Placeholder.EXTENSION_REASON), letter.missing());
        assertTrue(LetterCases.text(letter).contains("【待填：延期理由】"));
        LetterFilling sly = new LetterFilling(
                LetterKind.EXTENSION_NOTICE,
                java.util.Map.of(Placeholder.EXTENSION_REASON, "{申请人}"),
                List.of(),
                List.of());
        String text = LetterCases.text(
                Composition.of(sly, LetterCases.facts(RemedyPath.CHOICE, Outcome.GRANTED), LetterCases.TEXTS::get));
        assertTrue(text.contains("因{申请人}，"), text);
        assertFalse(LetterCases.text(LetterCases.reply(RemedyPath.CHOICE, Outcome.UNABLE_NEEDS_CREATION))
                .contains("。。"));
        String asked = LetterCases.text(LetterCases.letter(LetterKind.THIRD_PARTY_LETTER));
        assertTrue(asked.contains("设备清单。\n依据"), asked);
        assertFalse(asked.contains("印章"), "the place of the seal is left, not written");
    }
}
