package cn.gov.nanan.disclosure.enquiry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.applicant.PersonalField;
import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import cn.gov.nanan.disclosure.casework.RelatedRequest;
import cn.gov.nanan.disclosure.casework.RelatedRequests;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.letter.LetterFilling;
import cn.gov.nanan.disclosure.letter.LetterFormat;
import cn.gov.nanan.disclosure.letter.LetterKind;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.publication.Issued;
import cn.gov.nanan.disclosure.request.ApplicantRecords;
import cn.gov.nanan.disclosure.request.LetterBook;
import cn.gov.nanan.disclosure.request.LetterOrder;
import cn.gov.nanan.disclosure.request.RequestAction;
import cn.gov.nanan.disclosure.request.RequestFileKind;
import cn.gov.nanan.disclosure.request.RequestFiles;
import cn.gov.nanan.disclosure.request.RequestInput;
import cn.gov.nanan.disclosure.request.RequestLetters;
import cn.gov.nanan.disclosure.request.Requests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 换钥: a new line in the file of keys, a start, and all that is known of applicants is sealed anew. */
@ExtendWith(ArquillianExtension.class)
class KeyRotationIT {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final List<String> SEALED =
            List.of("information_request", "letter_copy", "request_scan", "enquiry", "enquiry_file", "enquiry_message");

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private SettableClock clock;

    @Inject
    private ActingAs actingAs;

    @Inject
    private Issued issued;

    @Inject
    private BeanManager beans;

    @Inject
    private PersonalSeal seal;

    @Inject
    private Submissions submissions;

    @Inject
    private SignedTickets tickets;

    @Inject
    private Correspondence correspondence;

    @Inject
    private Requests requests;

    @Inject
    private RequestFiles files;

    @Inject
    private RequestLetters letters;

    @Inject
    private LetterBook book;

    @Inject
    private RelatedRequests related;

    @Inject
    private ApplicantRecords applicants;

    @Inject
    private EnquiryShelf shelf;

    @Inject
    private Enquiries enquiries;

    @Inject
    private OlderAskings older;

    @BeforeEach
    void bureau() {
        clock.set("2026-03-02T09:00");
        issued.bureau();
    }

    @Test
    @DisplayName("申请人信息 换钥：密钥文件加一行，重启后全部重新密封；内容一字不差，同一申请人照样认得，旧密钥不再用")
    void everythingIsSealedAnew() throws IOException {
        long id = submitted();
        actingAs.user("office");
        act(id, RequestAction.REGISTER, new RequestInput.Registering("0601", null, ""));
        act(id, RequestAction.CONFIRM, new RequestInput.Dated(DAY, "已核对"));
        act(id, RequestAction.ASK_COMPLETION, new RequestInput.Awaiting(DAY.plusDays(30), "写明陈晓明的厂名"));
        assertEquals("写明陈晓明的厂名", asked());
        assertEquals(0, askedOpen(), "it is not kept open");
        long letter = letters.issue(
                id, LetterOrder.of(new LetterFilling(LetterKind.RECEIPT, Map.of(), List.of(), List.of())));
        long scan = files.add(id, RequestFileKind.APPLICATION, "来信.pdf", new ByteArrayInputStream(FilledForms.PDF))
                .id();
        byte[] sent = book.download(letter, LetterFormat.PDF).bytes();
        SEALED.forEach(table -> assertTrue(sealedBy("k1", table) > 0, table));
        assertEquals(1, askedBy("k1"));
        turn();
        long again = submitted();
        assertEquals(1, sealedBy("k2", "information_request"), "what is new is sealed by the new key");
        assertEquals("研究", requests.applicant(id).get(PersonalField.PURPOSE), "the old one still opens");
        sealAnew();
        SEALED.forEach(table -> assertEquals(0, sealedBy("k1", table), table));
        assertEquals(List.of(0L, 1L), List.of(askedBy("k1"), askedBy("k2")));
        assertEquals("写明陈晓明的厂名", asked());
        assertEquals("陈晓明", requests.applicant(id).get(PersonalField.NAME));
        assertEquals("研究", requests.applicant(id).get(PersonalField.PURPOSE));
        assertArrayEquals(sent, book.download(letter, LetterFormat.PDF).bytes());
        try (InputStream content = files.open(scan).content()) {
            assertArrayEquals(FilledForms.PDF, content.readAllBytes());
        }
        assertEquals("请用大字", correspondence.messages(id).get(0).text());
        assertEquals(
                List.of(again),
                related.ofSamePerson(id).stream().map(RelatedRequest::id).toList());
        assertEquals(0, applicants.reseal() + applicants.resealLetters() + applicants.resealScans());
        assertFalse(shelf.reseal(seal.newestKey()) || shelf.resealMessages(seal.newestKey()));
        assertFalse(shelf.resealAsked(seal.newestKey()));
        older.keepOpen("写明厂名");
        assertEquals(List.of(1L, 0L), List.of(askedOpen(), askedBy("k2")));
        assertEquals("写明厂名", asked(), "he reads it all the same");
        shelf.resealAsked(seal.newestKey());
        assertEquals(List.of(0L, 1L), List.of(askedOpen(), askedBy("k2")));
        assertEquals("写明厂名", asked());
    }

    /** What the first of them is asked. */
    private String asked() {
        entities.clear();
        Enquiry first = entities.createQuery("select e from Enquiry e where e.number = 'YSQ-2026-0001'", Enquiry.class)
                .getSingleResult();
        return enquiries.asked(first).what();
    }

    private long askedBy(String key) {
        return ((Number) entities.createNativeQuery("select count(*) from enquiry where asked_key = '" + key + "'")
                        .getSingleResult())
                .longValue();
    }

    private long askedOpen() {
        return ((Number) entities.createNativeQuery("select count(*) from enquiry where asked_what is not null")
                        .getSingleResult())
                .longValue();
    }

    /** As the settings say it: {@code echo k2 $(openssl rand -base64 32) >> FILE}, then a restart. */
    private void turn() throws IOException {
        Path file = Setting.DATA_DIR.path().resolve("keys").resolve("applicants.keys");
        String line = "k2 " + Base64.getEncoder().encodeToString("0123456789abcdef0123456789abcdef".getBytes()) + "\n";
        Files.writeString(file, line, StandardOpenOption.APPEND);
        ((AlterableContext) beans.getContext(ApplicationScoped.class))
                .destroy(beans.resolve(beans.getBeans(PersonalSeal.class)));
        assertEquals("k2", seal.newestKey());
    }

    /** What the timers do in the night after a start. */
    private void sealAnew() {
        assertEquals(1, applicants.reseal());
        assertEquals(2, applicants.resealLetters());
        assertEquals(1, applicants.resealScans());
        shelf.reseal(seal.newestKey());
        shelf.resealMessages(seal.newestKey());
        shelf.resealAsked(seal.newestKey());
    }

    private long submitted() {
        clock.set("2026-03-02T08:59");
        String ticket = tickets.form();
        clock.set("2026-03-02T09:00");
        String number = submissions
                .submit(
                        FilledForms.citizenWith(
                                List.of(FilledForms.upload("身份证.png", FilledForms.PICTURE)),
                                "assistance",
                                "请用大字",
                                "purpose",
                                "研究"),
                        ticket,
                        "10.0.0.1")
                .number();
        return entities.createQuery("select r.id from InformationRequest r where r.number = :number", Long.class)
                .setParameter("number", number)
                .getSingleResult();
    }

    private void act(long id, RequestAction action, RequestInput input) {
        requests.perform(id, requests.find(id).version(), action, input);
    }

    private long sealedBy(String key, String table) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from " + table + " where personal_key = '" + key + "'")
                        .getSingleResult())
                .longValue();
    }
}
