package cn.gov.nanan.disclosure.request;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import cn.gov.nanan.disclosure.applicant.PersonalData;
import cn.gov.nanan.disclosure.applicant.PersonalField;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.publication.Issued;
import cn.gov.nanan.disclosure.remedy.Remedies;
import cn.gov.nanan.disclosure.remedy.RemedyKind;
import cn.gov.nanan.disclosure.remedy.RemedyRecord;
import cn.gov.nanan.disclosure.remedy.RemedyResult;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.staff.Section;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 案卷材料: what shows the applicant lies sealed, and is gone when his time is over. */
@ExtendWith(ArquillianExtension.class)
class RequestFilesIT {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final byte[] LETTER = "%PDF-1.4 PLAIN-WORDS 李申请\n%%EOF".getBytes(StandardCharsets.UTF_8);

    /** Where somebody wrote of the applicant: once each. */
    private static final List<String> WRITTEN = List.of(
            "request_matter where wanted_title",
            "request_matter where wanted_description",
            "request_matter where reason",
            "request_entry where next_step = 'HANDLING' and remark",
            "request_entry where next_step = 'WITHDRAWN' and remark",
            "notice where read_at is not null and occasion = 'REQUEST_ASSIGNED' and remark",
            "remedy_case where matter",
            "remedy_case where remark");

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private SettableClock clock;

    @Inject
    private ActingAs actingAs;

    @Inject
    private Issued issued;

    @Inject
    private Requests requests;

    @Inject
    private RequestFiles files;

    @Inject
    private Remedies remedies;

    @Inject
    private ApplicantRecords applicants;

    @Inject
    private OlderPurposes older;

    @BeforeEach
    void bureau() {
        clock.set("2026-03-02T09:00");
        issued.bureau();
        actingAs.user("office");
    }

    @Test
    @DisplayName("案卷材料 载有申请人信息的加密存放，不留原文件名，按内容辨认；取出来一字不差")
    void whatShowsTheApplicantIsSealed() throws IOException {
        long id = enter();
        for (RequestFileKind kind : RequestFileKind.PERSONAL) {
            RequestFile file = add(id, kind, "李申请.pdf");
            assertFalse(file.name().contains("李申请"));
            assertEquals(LETTER.length, file.size());
            RequestFiles.OpenedFile opened = files.open(file.id());
            assertEquals("application/pdf", opened.mediaType());
            try (InputStream content = opened.content()) {
                assertArrayEquals(LETTER, content.readAllBytes());
            }
        }
        assertEquals(0, count("select count(*) from stored_file where name like '%李申请%'"));
        List<?> stored = entities.createNativeQuery("select personal_content from request_scan", byte[].class)
                .getResultList();
        assertEquals(RequestFileKind.PERSONAL.size(), stored.size());
        stored.forEach(
                bytes -> assertFalse(new String((byte[]) bytes, StandardCharsets.ISO_8859_1).contains("PLAIN-WORDS")));
        assertEquals(
                "file.error.disguised",
                assertThrows(
                                BusinessException.class,
                                () -> files.add(
                                        id, RequestFileKind.APPLICATION, "a.png", new ByteArrayInputStream(new byte[] {
                                            0, 1, 2, 3
                                        })))
                        .key());
        assertEquals(0, applicants.resealScans(), "sealed by the newest key already");
    }

    @Test
    @DisplayName("申请人信息 期满清除：含申请人信息的材料、用途、描述、意见、答复理由、提醒和救济登记中写的一并清除；名称、结果、件数照旧")
    void erasedWithTheApplicant() {
        long id = enter();
        add(id, RequestFileKind.APPLICATION, "来信.pdf");
        RequestFile opinion = add(id, RequestFileKind.CONSULTATION, "意见.pdf");
        long remedy = remedy(id, RemedyResult.UNFOUNDED);
        perform(id, RequestAction.REGISTER, new RequestInput.Registering("0601", DAY, ""));
        perform(id, RequestAction.ASSIGN, new RequestInput.Allotting(section(), "李申请催得急"));
        perform(id, RequestAction.WITHDRAW, new RequestInput.Plain("李申请来电撤回"));
        assertEquals("李申请要打官司", requests.applicant(id).get(PersonalField.PURPOSE));
        for (String where : WRITTEN) {
            assertEquals(1, named(where), where);
        }
        clock.set("2036-03-03T09:00");
        assertEquals(1, applicants.erase());
        for (String where : WRITTEN) {
            assertEquals(0, named(where), where);
        }
        assertEquals(0, count("select count(*) from request_scan"));
        assertEquals(
                List.of(opinion.id()),
                files.of(id).stream().map(RequestFile::id).toList());
        assertEquals("1号", remedies.find(remedy).written().number());
        InformationRequest erased = requests.find(id);
        assertEquals("**的档案名单", erased.matters().get(0).wanted().title());
        assertEquals(3, erased.trail().size());
        assertEquals(Outcome.OTHER_MISC, erased.outcome());
    }

    private long named(String where) {
        return Math.min(1, count("select count(*) from " + where + " like '%李申请%'"));
    }

    @Test
    @DisplayName("申请人信息 救济未结的到期不清除；审结后满保存年限才清除")
    void keptWhileARemedyIsOpen() {
        long id = enter();
        perform(id, RequestAction.WITHDRAW, new RequestInput.Plain("不再需要"));
        long remedy = remedy(id, null);
        clock.set("2036-03-03T09:00");
        assertEquals(0, applicants.erase(), "open");
        assertEquals("李申请", requests.applicant(id).get(PersonalField.NAME));
        actingAs.user("office");
        remedies.revise(
                remedy,
                remedies.find(remedy).version(),
                record(RemedyResult.UNFOUNDED, LocalDate.of(2036, 3, 2)),
                requests.find(id).number());
        assertEquals(0, applicants.erase(), "decided yesterday");
        clock.set("2046-03-03T09:00");
        assertEquals(1, applicants.erase());
        assertEquals(0, count("select count(*) from remedy_case where matter like '%李申请%'"));
    }

    @Test
    @DisplayName("申请人信息 从前未密封的用途，启动后一并密封，原处清空")
    void whatWasOpenIsSealed() {
        long id = enter();
        older.write(id, "研究");
        assertEquals(1, applicants.sealPurposes());
        assertEquals(0, applicants.sealPurposes());
        assertEquals(0, count("select count(*) from information_request where purpose is not null"));
        assertEquals("研究", requests.applicant(id).get(PersonalField.PURPOSE));
    }

    private long remedy(long id, RemedyResult result) {
        return remedies.enter(
                record(result, result == null ? null : DAY), requests.find(id).number());
    }

    private static RemedyRecord record(RemedyResult result, LocalDate decided) {
        return new RemedyRecord(RemedyKind.COMPLAINT, "1号", null, DAY, "李申请不服", null, result, decided, "李申请来电");
    }

    private void perform(long id, RequestAction action, RequestInput input) {
        requests.perform(id, requests.find(id).version(), action, input);
    }

    private Section section() {
        return entities.createQuery("select s from Section s where s.name = '产业发展科'", Section.class)
                .getSingleResult();
    }

    private RequestFile add(long id, RequestFileKind kind, String name) {
        return files.add(id, kind, name, new ByteArrayInputStream(LETTER));
    }

    private long enter() {
        return requests.enter(new Application(
                        ArrivalChannel.IN_PERSON,
                        ApplicantKind.NATURAL_PERSON,
                        new PersonalData(Map.of(
                                PersonalField.NAME,
                                "李申请",
                                PersonalField.ID_NUMBER,
                                "350583199003070011",
                                PersonalField.PHONE,
                                "13800001234")),
                        List.of(new Wanted("李申请的档案名单", null, "李申请家的档案")),
                        DeliveryForm.PAPER,
                        DeliveryRoute.POST,
                        "李申请要打官司",
                        DAY))
                .id();
    }

    private long count(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
