package cn.gov.nanan.disclosure.crossing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.bag.PackageMark;
import cn.gov.nanan.disclosure.enquiry.AnswerGiven;
import cn.gov.nanan.disclosure.enquiry.AskedOfApplicant;
import cn.gov.nanan.disclosure.enquiry.ClockEvent;
import cn.gov.nanan.disclosure.enquiry.PublicStep;
import cn.gov.nanan.disclosure.enquiry.PublishedFile;
import cn.gov.nanan.disclosure.enquiry.StatusRecord;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.reply.ReplyEventKind;
import cn.gov.nanan.disclosure.request.ServiceWay;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 状态文件: what of a request crosses outward, what of it stands open, and what is refused there. */
class StatusDocumentTest {
    private static final String NUMBER = "YSQ-2026-W0001";
    private static final String CODE = "a".repeat(64);
    private static final PackageMark ABOUT = new PackageMark(7, "d".repeat(64));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** Whatever is in it, nobody reads it without the same. */
    private static final UnaryOperator<byte[]> ENVELOPE = StatusDocumentTest::turned;

    private static final StatusRecord STATUS = new StatusRecord(
            NUMBER,
            "此项不出内网",
            PublicStep.CLARIFYING,
            DAY,
            DAY,
            List.of(
                    new ClockEvent(ReplyEventKind.EXTENDED, DAY, 10, null),
                    new ClockEvent(ReplyEventKind.DELAYED, DAY, 0, DAY.plusDays(60))),
            new AskedOfApplicant(DAY.plusDays(10), "请陈晓明写明年份"),
            List.of("陈晓明的处罚决定", ""),
            ServiceWay.ONLINE);
    private static final StatusRecord SILENT =
            new StatusRecord(NUMBER, null, null, null, null, List.of(), null, List.of(), null);
    private static final PublishedFile LETTER =
            new PublishedFile("南工信公复〔2026〕3号答复书.pdf", "application/pdf", "陈晓明：".getBytes(StandardCharsets.UTF_8));

    @Test
    @DisplayName("状态包 进度、期限、补正、答复文件、清除和回执，写出的和读到的一样")
    void whatIsWrittenIsRead() {
        List<StatusDocument.Outward> read = StatusDocument.read(document(), ENVELOPE);
        StatusRecord status = read.get(0).status();
        assertEquals(
                new StatusRecord(
                        NUMBER,
                        CODE,
                        STATUS.step(),
                        STATUS.day(),
                        STATUS.received(),
                        STATUS.events(),
                        STATUS.asked(),
                        STATUS.wanted(),
                        STATUS.served()),
                status);
        assertEquals(SILENT.of(CODE), read.get(1).status());
        assertEquals(LETTER.name(), read.get(2).files().get(0).name());
        assertArrayEquals(LETTER.content(), read.get(2).files().get(0).content());
        assertEquals(EntryKind.ERASED, read.get(3).kind());
        assertEquals(NUMBER, read.get(3).number());
        assertEquals(ABOUT, read.get(4).about());
        assertEquals(EntryKind.PASSED, read.get(5).kind());
        assertEquals(ABOUT, read.get(5).about());
        read.subList(0, 4).forEach(entry -> assertEquals(CODE, entry.codeDigest()));
    }

    @Test
    @DisplayName("状态包 敞开的只有编号、进度、日期和送达方式；人写的文字、文件和查询码指纹不在其中")
    void openIsWhatTheGuardMayRead() {
        String document = new String(document(), StandardCharsets.UTF_8);
        String open = document.substring(0, document.indexOf("\"personal\""));
        assertEquals(
                "{\"entries\":[{\"kind\":\"STATUS\",\"number\":\"YSQ-2026-W0001\",\"step\":\"CLARIFYING\","
                        + "\"day\":\"2026-03-02\",\"received\":\"2026-03-02\",\"served\":\"ONLINE\","
                        + "\"askedUntil\":\"2026-03-12\",\"events\":["
                        + "{\"kind\":\"EXTENDED\",\"day\":\"2026-03-02\",\"days\":10},"
                        + "{\"kind\":\"DELAYED\",\"day\":\"2026-03-02\",\"days\":0,\"until\":\"2026-05-01\"}]},"
                        + "{\"kind\":\"STATUS\",\"number\":\"YSQ-2026-W0001\",\"events\":[]},"
                        + "{\"kind\":\"ANSWER\",\"number\":\"YSQ-2026-W0001\"},"
                        + "{\"kind\":\"ERASED\",\"number\":\"YSQ-2026-W0001\"},"
                        + "{\"kind\":\"RECEIVED\",\"sequence\":7,\"digest\":\"" + ABOUT.digest() + "\"},"
                        + "{\"kind\":\"PASSED\",\"sequence\":7,\"digest\":\"" + ABOUT.digest() + "\"}],",
                open);
        assertTrue(document.substring(open.length()).matches("\"personal\":\"[A-Za-z0-9+/=]+\"}"), document);
        StatusDocument.of(List.of(StatusDocument.status(STATUS, CODE)), personal -> {
            assertFalse(new String(personal, StandardCharsets.UTF_8).contains("此项不出内网"));
            return personal;
        });
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("状态包 不符合约定的整包拒收")
    @CsvSource({
        "YSQ-2026-W0001, YSQ-2026-0001",
        "CLARIFYING, SOMETHING",
        "\"kind\":\"ERASED\", \"kind\":\"MESSAGE\"",
        "\"kind\":\"ERASED\", \"kind\":\"ANSWER\"",
        "\"day\":\"2026-03-02\", \"day\":\"2026-02-30\"",
        "\"day\":\"2026-03-02\", \"sunday\":\"2026-03-02\"",
        "\"days\":10, \"days\":1.5",
        "\"sequence\":7, \"sequence\":\"7\"",
        "\"sequence\":7, \"sequence\":99999999999999999999",
        "ONLINE, BY_DOVE",
        "\"kind\":\"RECEIVED\", \"kind\":\"ERASED\"",
        "'{\"kind\":\"ERASED\",\"number\":\"YSQ-2026-W0001\"}', 7",
        "',{\"kind\":\"ERASED\",\"number\":\"YSQ-2026-W0001\"}', ''",
        "dddd, zzzz",
        "\"digest\", \"indigestion\"",
        "\"personal\", \"impersonal\"",
        "\"entries\", \"others\"",
    })
    void whatIsNotAsAgreedIsRefusedWhole(String from, String to) {
        String good = new String(document(), StandardCharsets.UTF_8);
        assertTrue(good.contains(from), good);
        byte[] bad = good.replace(from, to).getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "crossing.error.malformed",
                assertThrows(BusinessException.class, () -> StatusDocument.read(bad, ENVELOPE))
                        .key());
    }

    @Test
    @DisplayName("状态包 文件名带路径的、截断的，整包拒收")
    void namesArePlain() {
        for (String name : List.of("../a.pdf", "a\\b.pdf", "a\nb", " ", "长".repeat(201))) {
            AnswerGiven answer = new AnswerGiven(NUMBER, List.of(new PublishedFile(name, "text/plain", new byte[1])));
            byte[] bad = StatusDocument.of(List.of(StatusDocument.answer(answer, CODE)), ENVELOPE);
            assertThrows(BusinessException.class, () -> StatusDocument.read(bad, ENVELOPE), name);
        }
        byte[] good = document();
        for (int length = 0; length < good.length; length += 11) {
            byte[] cut = Arrays.copyOf(good, length);
            assertThrows(BusinessException.class, () -> StatusDocument.read(cut, ENVELOPE));
        }
    }

    private static byte[] document() {
        return StatusDocument.of(
                List.of(
                        StatusDocument.status(STATUS, CODE),
                        StatusDocument.status(SILENT, CODE),
                        StatusDocument.answer(new AnswerGiven(NUMBER, List.of(LETTER)), CODE),
                        StatusDocument.erased(NUMBER, CODE),
                        StatusDocument.receipt(EntryKind.RECEIVED, ABOUT),
                        StatusDocument.receipt(EntryKind.PASSED, ABOUT)),
                ENVELOPE);
    }

    private static byte[] turned(byte[] content) {
        byte[] turned = content.clone();
        for (int i = 0; i < turned.length; i++) {
            turned[i] ^= 0x5a;
        }
        return turned;
    }
}
