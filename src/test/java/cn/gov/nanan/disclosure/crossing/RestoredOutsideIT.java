package cn.gov.nanan.disclosure.crossing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import cn.gov.nanan.disclosure.applicant.PersonalData;
import cn.gov.nanan.disclosure.applicant.PersonalField;
import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import cn.gov.nanan.disclosure.applicant.Sealed;
import cn.gov.nanan.disclosure.bag.PackageRoute;
import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.enquiry.ApplicantWrote;
import cn.gov.nanan.disclosure.enquiry.Enquiries;
import cn.gov.nanan.disclosure.enquiry.MessageKind;
import cn.gov.nanan.disclosure.enquiry.PublicStep;
import cn.gov.nanan.disclosure.enquiry.SaidMessage;
import cn.gov.nanan.disclosure.enquiry.StatusRecord;
import cn.gov.nanan.disclosure.enquiry.Submission;
import cn.gov.nanan.disclosure.enquiry.Submitted;
import cn.gov.nanan.disclosure.exchange.DocumentArrived;
import cn.gov.nanan.disclosure.exchange.LastNumberAsked;
import cn.gov.nanan.disclosure.exchange.NumberingResumed;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.LiveSetting;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.publication.Issued;
import cn.gov.nanan.disclosure.request.DeliveryForm;
import cn.gov.nanan.disclosure.request.DeliveryRoute;
import cn.gov.nanan.disclosure.request.RequestNumbers;
import cn.gov.nanan.disclosure.request.Wanted;
import cn.gov.nanan.disclosure.signature.CmsEnvelope;
import cn.gov.nanan.disclosure.signature.NodeKeys;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 外网恢复备份: a number that was given twice lets nobody read, or lose, what is another's. */
@ExtendWith(ArquillianExtension.class)
class RestoredOutsideIT {
    private static final String NUMBER = "YSQ-2026-W0005";
    private static final String HIS = "a".repeat(64);
    private static final String ANOTHERS = "b".repeat(64);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Inject
    private Event<DocumentArrived> documents;

    @Inject
    private Event<LastNumberAsked> asked;

    @Inject
    private Event<NumberingResumed> resumed;

    @Inject
    private Enquiries enquiries;

    @Inject
    private RequestNumbers numbers;

    @Inject
    private CrossingReturns returns;

    @Inject
    private PersonalSeal seal;

    @Inject
    private ActingAs acting;

    @Inject
    private NodeKeys keys;

    @Inject
    private SettableClock clock;

    @Inject
    private Issued issued;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    private long sequence;

    @BeforeEach
    void begin() {
        clock.set("2026-03-02T09:00");
        issued.bureau();
    }

    @AfterEach
    void end() {
        LiveSetting.clear(Setting.NETWORK);
    }

    @Test
    @DisplayName("恢复备份 外网编号重复的申请：内网不当作已收到而丢弃，整包拒收并说明；来信也不归到他人名下；再次送来的同一件不重复登记")
    void insideNobodyIsTakenForAnother() {
        LiveSetting.set(Setting.NETWORK, "intranet");
        inward(submission(HIS));
        inward(submission(HIS));
        assertEquals(1, count("select count(r) from InformationRequest r"));
        byte[] message = RequestsDocument.message(
                new ApplicantWrote(
                        NUMBER,
                        new SaidMessage(MessageKind.WITHDRAWAL, "", Instant.parse("2026-03-02T01:00:00Z")),
                        "0f".repeat(16)),
                ANOTHERS);
        for (byte[] twice : List.of(submission(ANOTHERS), message)) {
            assertEquals(
                    "crossing.error.number-taken",
                    assertThrows(BusinessException.class, () -> inward(twice)).key());
        }
        LastNumberAsked last = new LastNumberAsked(new PackageRoute("PORTAL", "QZ07000", PackageType.REQUESTS));
        asked.fire(last);
        assertEquals(NUMBER, last.number().orElseThrow());
    }

    @Test
    @DisplayName("恢复备份 外网按查询码对应办理状态：不是同一查询码的不采用；本节点不知道的随状态补上；接续编号以后不再给出用过的编号")
    void outsideNobodyReadsWhatIsAnothers() throws Exception {
        LiveSetting.set(Setting.NETWORK, "extranet");
        outward(PublicStep.ARRIVED, HIS);
        outward(PublicStep.REGISTERED, ANOTHERS);
        assertEquals(HIS, enquiries.codeDigest(NUMBER).orElseThrow());
        assertEquals(1, steps());
        outward(PublicStep.REGISTERED, HIS);
        assertEquals(2, steps());
        assertThrows(
                BusinessException.class, () -> resumed.fire(new NumberingResumed(PackageType.REQUESTS, "QZ07000-1")));
        resumed.fire(new NumberingResumed(PackageType.REQUESTS, "YSQ-2026-W0041"));
        resumed.fire(new NumberingResumed(PackageType.REQUESTS, NUMBER));
        transaction.begin();
        try {
            assertEquals("YSQ-2026-W0042", numbers.next(2026));
        } finally {
            transaction.rollback();
        }
    }

    @Test
    @DisplayName("恢复备份 编号重复而未收下的申请换号装包：送往内网的换了新号，申请人凭原编号和查询码照样查得到")
    void whatWasNumberedTwiceGoesUnderAnotherNumber() throws Exception {
        LiveSetting.set(Setting.NETWORK, "extranet");
        String code = "ABCDEFGH";
        String digest = seal.fingerprint(code);
        outward(PublicStep.ARRIVED, digest);
        transaction.begin();
        Crossing held = new Crossing(NUMBER, submission(digest), seal, Instant.parse("2026-03-02T01:00:00Z"));
        held.hold(Instant.parse("2026-03-02T02:00:00Z"));
        entities.persist(held);
        transaction.commit();
        acting.user("office");
        assertEquals(NUMBER, returns.held().get(0).number());
        String another = returns.renumber(held.id());
        assertTrue(RequestNumbers.isOnline(another) && !another.equals(NUMBER), another);
        entities.clear();
        Crossing again = entities.find(Crossing.class, held.id());
        List<RequestsDocument.Inward> sent =
                RequestsDocument.read(RequestsDocument.of(List.of(again.opened(seal))), person -> Sealed.erased());
        assertEquals(another, sent.get(0).number());
        assertEquals(digest, sent.get(0).codeDigest());
        assertEquals(another, enquiries.look(NUMBER, code, "10.0.0.9").number());
        assertEquals(another, enquiries.look(another, code, "10.0.0.9").number());
        assertThrows(BusinessException.class, () -> returns.retry(held.id()));
    }

    private void inward(byte[] entry) {
        documents.fire(new DocumentArrived(
                new PackageRoute("PORTAL", "QZ07000", PackageType.REQUESTS),
                ++sequence,
                "d".repeat(64),
                CmsEnvelope.seal(
                        RequestsDocument.of(List.of(entry)), keys.certificates().get(0))));
        entities.clear();
    }

    private void outward(PublicStep step, String code) {
        StatusRecord status = new StatusRecord(NUMBER, null, step, DAY, null, List.of(), null, List.of("名单"), null);
        documents.fire(new DocumentArrived(
                new PackageRoute("QZ07000", "PORTAL", PackageType.STATUS),
                ++sequence,
                "d".repeat(64),
                StatusDocument.of(
                        List.of(StatusDocument.status(status, code)),
                        personal ->
                                CmsEnvelope.seal(personal, keys.certificates().get(0)))));
        entities.clear();
    }

    private static byte[] submission(String code) {
        Submission submission = new Submission(
                NUMBER,
                code,
                ApplicantKind.NATURAL_PERSON,
                Sealed.erased(),
                List.of(new Wanted("名单", null, null)),
                DeliveryForm.ELECTRONIC,
                DeliveryRoute.ONLINE,
                DAY);
        return RequestsDocument.submission(
                new Submitted(submission, List.of(), List.of()),
                new PersonalData(Map.of(
                        PersonalField.NAME, "陈晓明",
                        PersonalField.ID_NUMBER, "350583199003070012",
                        PersonalField.PHONE, "13800001234")));
    }

    private long steps() {
        return count("select count(p) from Enquiry e join e.progress p");
    }

    private long count(String query) {
        long found = entities.createQuery(query, Long.class).getSingleResult();
        assertTrue(found >= 0);
        return found;
    }
}
