package cn.gov.nanan.disclosure.enquiry;

import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.platform.Allowance;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Jobs;
import cn.gov.nanan.disclosure.platform.Written;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * 申请查询: what whoever has number and code may see, say and fetch. A wrong number is answered as a wrong code is, after the
 * same work.
 */
@Stateless
public class Enquiries {
    private static final Duration SPAN = Duration.ofMinutes(10);
    private static final Duration PASS = Duration.ofMinutes(30);
    private static final String NOBODY = "0".repeat(64);
    private static final String DOOR = "enquiry.say";

    /** Wrong guesses from one address, and at one number, within ten minutes. */
    static final int MOST_BY_ADDRESS = 10;

    static final int MOST_BY_NUMBER = 20;

    private static final int LONGEST_ASKED = 100;

    private static final Allowance GUESSES = new Allowance(SPAN);

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private PersonalSeal seal;

    @Inject
    private SignedTickets tickets;

    @Inject
    private EnquiryShelf shelf;

    @Inject
    private AuditTrail audit;

    @Inject
    private Jobs jobs;

    @Inject
    private Event<ApplicantWrote> wrote;

    @Inject
    private Clock clock;

    /**
     * 查询.
     *
     * @throws BusinessException {@code enquiry.error.unknown} for a wrong number as for a wrong code, {@code
     *     enquiry.error.guesses} after too many of them
     */
    public Enquiry look(String number, String code, String address) {
        Instant now = clock.instant();
        String asked = tidy(number);
        if (GUESSES.isUsedUp("from " + address, MOST_BY_ADDRESS, now)
                || GUESSES.isUsedUp("at " + asked, MOST_BY_NUMBER, now)) {
            throw new BusinessException("enquiry.error.guesses", SPAN.toMinutes());
        }
        String digest = seal.fingerprint(tidy(code).replace("-", ""));
        Enquiry known = named(asked).stream()
                .filter(enquiry -> enquiry.isOpenedBy(digest))
                .findFirst()
                .orElse(new Enquiry("", NOBODY, null));
        if (!known.isOpenedBy(digest)) {
            GUESSES.use("from " + address, now);
            GUESSES.use("at " + asked, now);
            throw new BusinessException("enquiry.error.unknown");
        }
        return whole(known);
    }

    /**
     * The same again for whoever was let in before.
     *
     * @throws BusinessException {@code enquiry.error.pass} where that was too long ago
     */
    public Enquiry again(String pass) {
        return whole(passed(pass));
    }

    /**
     * 补正、撤回: says it to the 公开办, which acts.
     *
     * @param ticket of the form, which can be sent once
     */
    public void say(String pass, MessageKind kind, String text, String ticket) {
        Enquiry enquiry = passed(pass);
        jobs.hold(DOOR);
        String nonce = tickets.readForm(ticket)
                .map(SignedTickets.Ticket::said)
                .orElseThrow(() -> new BusinessException("enquiry.error.ticket"));
        String said = text == null ? "" : Written.visible(text).strip();
        if (said.length() > EnquiryMessage.LONGEST) {
            throw BusinessException.invalid("text", "enquiry.error.long", EnquiryMessage.LONGEST);
        }
        requireOpen(enquiry, kind, said);
        if (!isTaken(nonce)) {
            tell(enquiry, new SaidMessage(kind, said, clock.instant()), nonce);
        }
    }

    private static void requireOpen(Enquiry enquiry, MessageKind kind, String said) {
        boolean open =
                switch (kind) {
                    case CLARIFICATION -> enquiry.step().isAsked();
                    case WITHDRAWAL -> !enquiry.step().isEnded();
                    case ASSISTANCE, OTHER_FORM, FETCHED -> false;
                };
        if (!open) {
            throw BusinessException.notOpen("enquiry.error.closed");
        }
        if (kind == MessageKind.CLARIFICATION && said.isEmpty()) {
            throw BusinessException.invalid("text", "enquiry.error.empty");
        }
    }

    private boolean isTaken(String nonce) {
        return !entities.createQuery("select m.number from EnquiryMessage m where m.ticket = :ticket", String.class)
                .setParameter("ticket", nonce)
                .getResultList()
                .isEmpty();
    }

    private void tell(Enquiry enquiry, SaidMessage said, String nonce) {
        shelf.keep(enquiry.number(), said, nonce);
        audit.record(
                "system",
                "enquiry.said",
                "enquiry:" + enquiry.number(),
                said.kind().name());
        wrote.fire(new ApplicantWrote(enquiry.number(), said, nonce));
    }

    /**
     * 来信 that crossed from the public side, where it was judged; what came before does no harm.
     *
     * @throws BusinessException {@code enquiry.error.unknown} of a request that is not known here
     */
    public void hear(ApplicantWrote message) {
        Enquiry enquiry = find(message.number()).orElseThrow(() -> new BusinessException("enquiry.error.unknown"));
        boolean known = message.ticket() == null ? isFetched(enquiry) : isTaken(message.ticket());
        if (!known) {
            tell(enquiry, message.said(), message.ticket());
        }
    }

    /** 查询码指纹 of a request that is known here: the same number with another is another citizen's. */
    public Optional<String> codeDigest(String number) {
        return find(number).map(Enquiry::codeDigest);
    }

    private boolean isFetched(Enquiry enquiry) {
        return Exchanged.messages(entities, enquiry.number()).stream()
                .anyMatch(message -> message.kind() == MessageKind.FETCHED);
    }

    /** 所需信息: what was asked, by name; a blank one where he only described it. */
    public List<String> wanted(Enquiry enquiry) {
        return enquiry.wanted(seal);
    }

    /** 请申请人做的; null where nothing is asked of him now. */
    public AskedOfApplicant asked(Enquiry enquiry) {
        return enquiry.asked(seal).orElse(null);
    }

    /** What he has said already. */
    public List<SaidMessage> said(Enquiry enquiry) {
        return Exchanged.messages(entities, enquiry.number()).stream()
                .map(message -> message.opened(seal))
                .toList();
    }

    /** 可以领取的答复. */
    public List<EnquiryFileRow> answers(Enquiry enquiry) {
        return Exchanged.files(entities, enquiry.number(), FileSide.ANSWER);
    }

    /** 领取: the first time is told to the 公开办 as proof of the service. */
    public PublishedFile fetch(String pass, long file) {
        Enquiry enquiry = passed(pass);
        EnquiryFile found = Optional.ofNullable(entities.find(EnquiryFile.class, file))
                .filter(known ->
                        known.side() == FileSide.ANSWER && known.number().equals(enquiry.number()))
                .orElseThrow(() -> BusinessException.notFound("enquiry.error.no-file"));
        if (!isFetched(enquiry)) {
            tell(enquiry, new SaidMessage(MessageKind.FETCHED, found.name(), clock.instant()), null);
        }
        return new PublishedFile(found.name(), found.mediaType(), seal.open(found.sealed()));
    }

    /** 状态记录 comes in; one that was made for another code than that of this number is nobody's here. */
    public void take(StatusRecord status) {
        Enquiry enquiry = find(status.number()).orElse(null);
        if (enquiry == null && status.begins()) {
            enquiry = new Enquiry(status.number(), status.codeDigest(), null);
            entities.persist(enquiry);
        }
        if (enquiry != null
                && (status.codeDigest() == null || enquiry.codeDigest().equals(status.codeDigest()))) {
            enquiry.follow(status, seal);
        }
    }

    private Enquiry passed(String pass) {
        return tickets.readPass(pass)
                .filter(ticket -> ticket.age().compareTo(PASS) <= 0)
                .flatMap(ticket -> find(ticket.said()))
                .orElseThrow(() -> new BusinessException("enquiry.error.pass", PASS.toMinutes()));
    }

    private Optional<Enquiry> find(String number) {
        return entities.createQuery("select e from Enquiry e where e.number = :number", Enquiry.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** By its number, and by one that it had before. */
    private List<Enquiry> named(String number) {
        return entities.createQuery(
                        "select e from Enquiry e where e.number = :number or e.formerNumber = :number", Enquiry.class)
                .setParameter("number", number)
                .getResultList();
    }

    /**
     * 换号 of the request of this code, with all that is kept of it; once.
     *
     * @param digest fingerprint of its 查询码
     * @return the number that it has from now on
     */
    public String renumber(String number, String digest, Supplier<String> next) {
        Enquiry enquiry = named(number).stream()
                .filter(known -> known.isOpenedBy(digest))
                .findFirst()
                .orElseThrow(() -> new BusinessException("enquiry.error.unknown"));
        if (enquiry.number().equals(number)) {
            enquiry.renumber(next.get());
            entities.createQuery("update EnquiryFile f set f.number = :another where f.number = :number")
                    .setParameter("another", enquiry.number())
                    .setParameter("number", number)
                    .executeUpdate();
            entities.createQuery("update EnquiryMessage m set m.number = :another where m.number = :number")
                    .setParameter("another", enquiry.number())
                    .setParameter("number", number)
                    .executeUpdate();
        }
        return enquiry.number();
    }

    private static Enquiry whole(Enquiry enquiry) {
        enquiry.progress().size();
        enquiry.events();
        return enquiry;
    }

    /** What is longer than any number or code is none, and is kept nowhere. */
    private static String tidy(String typed) {
        return typed == null || typed.length() > LONGEST_ASKED
                ? ""
                : Written.visible(typed).replaceAll("[\\s\\u3000]", "").toUpperCase(Locale.ROOT);
    }
}
