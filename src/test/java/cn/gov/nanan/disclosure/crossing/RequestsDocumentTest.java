package cn.gov.nanan.disclosure.crossing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import cn.gov.nanan.disclosure.applicant.PersonalData;
import cn.gov.nanan.disclosure.applicant.PersonalField;
import cn.gov.nanan.disclosure.applicant.Sealed;
import cn.gov.nanan.disclosure.enquiry.ApplicantWrote;
import cn.gov.nanan.disclosure.enquiry.MessageKind;
import cn.gov.nanan.disclosure.enquiry.PublishedFile;
import cn.gov.nanan.disclosure.enquiry.SaidMessage;
import cn.gov.nanan.disclosure.enquiry.Submission;
import cn.gov.nanan.disclosure.enquiry.Submitted;
import cn.gov.nanan.disclosure.harness.Mutations;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.request.DeliveryForm;
import cn.gov.nanan.disclosure.request.DeliveryRoute;
import cn.gov.nanan.disclosure.request.Wanted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 申请文件: what of a citizen's request crosses inward, and what is refused there. */
class RequestsDocumentTest {
    private static final String NUMBER = "YSQ-2026-W0001";
    private static final String CODE = "a".repeat(64);
    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
    private static final byte[] PDF = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final PersonalData PERSON = new PersonalData(Map.of(
            PersonalField.NAME, "陈晓明",
            PersonalField.ID_NUMBER, "350583199003070012",
            PersonalField.PHONE, "13800001234",
            PersonalField.PURPOSE, "研究“技改”"));
    private static final Submitted FORM = new Submitted(
            new Submission(
                    NUMBER,
                    CODE,
                    ApplicantKind.NATURAL_PERSON,
                    Sealed.erased(),
                    List.of(new Wanted("名单", null, "2025年\n全市"), new Wanted(null, "南工信〔2026〕5号", "依据")),
                    DeliveryForm.ELECTRONIC,
                    DeliveryRoute.ONLINE,
                    LocalDate.of(2026, 3, 2)),
            List.of(new PublishedFile(NUMBER + ".pdf", "application/pdf", PDF)),
            List.of(new SaidMessage(MessageKind.ASSISTANCE, "请用大字版", AT)));
    private static final ApplicantWrote WITHDRAWAL =
            new ApplicantWrote(NUMBER, new SaidMessage(MessageKind.WITHDRAWAL, "", AT), "0f".repeat(16));
    private static final ApplicantWrote FETCHED =
            new ApplicantWrote(NUMBER, new SaidMessage(MessageKind.FETCHED, "答复书.pdf", AT), null);

    @Test
    @DisplayName("申请包 申请、证明材料、随附和以后的来信，写出的和读到的一样；申请人信息在读的一侧重新密封")
    void whatIsWrittenIsRead() {
        List<PersonalData> sealed = new ArrayList<>();
        List<RequestsDocument.Inward> read = RequestsDocument.read(document(), person -> {
            sealed.add(person);
            return Sealed.erased();
        });
        assertEquals(List.of(PERSON), sealed);
        Submitted form = read.get(0).form();
        assertEquals(FORM.submission(), form.submission());
        assertEquals(FORM.said(), form.said());
        assertEquals(FORM.proofs().get(0).name(), form.proofs().get(0).name());
        assertArrayEquals(PDF, form.proofs().get(0).content());
        assertEquals(WITHDRAWAL, read.get(1).message());
        assertEquals(FETCHED, read.get(2).message());
        read.forEach(entry -> assertEquals(NUMBER + CODE, entry.number() + entry.codeDigest()));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("申请包 不符合约定的整包拒收：内网自己的编号、未知的取值、缺项、超长、不是约定的来信")
    @CsvSource({
        "YSQ-2026-W0001, YSQ-2026-0001",
        "YSQ-2026-W0001, W1",
        "YSQ-2026-W0001, YSQ-2026-W000000001",
        "aaaaaaaa, zzzzzzzz",
        "NATURAL_PERSON, SOMEBODY",
        "ELECTRONIC, SMOKE",
        "2026-03-02\", 2026-02-30\"",
        "2026-03-02\", 1026-03-02\"",
        "2026-03-02T01:00:00Z, yesterday",
        "\"on\", \"off\"",
        "\"kind\":\"SUBMISSION\", \"kind\":\"STATUS\"",
        "\"kind\":\"SUBMISSION\", \"kind\":\"MESSAGE\"",
        "NAME, NICKNAME",
        "陈晓明, LONG",
        "350583199003070012, ''",
        "名单, LONG",
        "请用大字版, LONG",
        "ASSISTANCE, WITHDRAWAL",
        "WITHDRAWAL, ASSISTANCE",
        "\"ticket\", \"nothing\"",
        "JVBERi0xLjQ, AAAAAAAA",
        "JVBERi0xLjQ, ?",
        ".pdf\", .exe\"",
        "application/pdf, text",
        "\"entries\", \"others\"",
    })
    void whatIsNotAsAgreedIsRefusedWhole(String from, String to) {
        String good = new String(document(), StandardCharsets.UTF_8);
        assertTrue(good.contains(from), good);
        byte[] bad = good.replace(from, to.replace("LONG", "长".repeat(3000))).getBytes(StandardCharsets.UTF_8);
        assertThrows(BusinessException.class, () -> RequestsDocument.read(bad, person -> Sealed.erased()));
    }

    @Test
    @DisplayName("申请包 事项、证明材料过多的，截断的，整包拒收")
    void whatIsTooMuchIsRefused() {
        Wanted wanted = new Wanted("名单", null, null);
        refused(new Submitted(with(List.of(wanted, wanted, wanted, wanted)), List.of(), List.of()));
        refused(new Submitted(with(List.of()), List.of(), List.of()));
        PublishedFile proof = FORM.proofs().get(0);
        refused(new Submitted(with(List.of(wanted)), List.of(proof, proof, proof, proof), List.of()));
        byte[] good = document();
        for (int length = 0; length < good.length; length += 11) {
            byte[] cut = java.util.Arrays.copyOf(good, length);
            assertThrows(BusinessException.class, () -> RequestsDocument.read(cut, person -> Sealed.erased()));
        }
    }

    @Test
    @DisplayName("申请包 损坏的内容：只收或拒，不出别的错")
    void readsDamaged() throws IOException {
        damaged(Mutations.QUICK);
    }

    @Test
    @Tag(Mutations.FAULTS)
    @DisplayName("申请包 损坏的内容一万种")
    void readsTenThousandDamaged() throws IOException {
        damaged(Mutations.THOROUGH);
    }

    private static void damaged(int times) throws IOException {
        Mutations.of(
                "requests that cross",
                times,
                List.of(document()),
                bytes -> RequestsDocument.read(bytes, person -> Sealed.erased()));
    }

    private static void refused(Submitted form) {
        byte[] document = RequestsDocument.of(List.of(RequestsDocument.submission(form, PERSON)));
        assertEquals(
                "crossing.error.malformed",
                assertThrows(BusinessException.class, () -> RequestsDocument.read(document, person -> Sealed.erased()))
                        .key());
    }

    private static Submission with(List<Wanted> matters) {
        Submission known = FORM.submission();
        return new Submission(
                known.number(),
                known.codeDigest(),
                known.applicant(),
                known.personal(),
                matters,
                known.form(),
                known.route(),
                known.on());
    }

    private static byte[] document() {
        return RequestsDocument.of(List.of(
                RequestsDocument.submission(FORM, PERSON),
                RequestsDocument.message(WITHDRAWAL, CODE),
                RequestsDocument.message(FETCHED, CODE)));
    }
}
