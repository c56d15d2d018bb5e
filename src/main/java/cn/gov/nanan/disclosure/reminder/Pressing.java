package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.notice.Messenger;
import cn.gov.nanan.disclosure.notice.Occasion;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.subject.Subject;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/** 催办的传达: the words of who presses go to whoever must act now; not twice within an hour. */
@Dependent
public class Pressing {
    /** 催办意见, in characters. */
    public static final int LONGEST_NOTE = 200;

    private static final Duration PAUSE = Duration.ofHours(1);

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Addressees addressees;

    @Inject
    private Messenger messenger;

    @Inject
    private Clock clock;

    /**
     * Whoever calls holds the subject's row, so that of two presses at once the second finds the first.
     *
     * @param concern whom it concerns, by the cause that tells this press apart
     * @throws BusinessException {@code reminder.error.urge-note}, {@code reminder.error.urge-again}, {@code
     *     reminder.error.urge-nobody}
     */
    void press(Function<String, Concern> concern, Subject subject, Officer officer, String note) {
        Instant now = clock.instant();
        refuseSoonAgain(subject, officer, now);
        Concern pressed = concern.apply("urge:" + subject.id() + "@" + officer.id() + "." + now.toEpochMilli());
        if (messenger.tell(
                        addressees.of(Occasion.URGED, pressed, now),
                        pressed.matter(Occasion.URGED, null),
                        officer,
                        checked(note),
                        now)
                == 0) {
            throw new BusinessException("reminder.error.urge-nobody");
        }
    }

    private void refuseSoonAgain(Subject subject, Officer officer, Instant now) {
        boolean again = !entities.createQuery(
                        "select n.id from Notice n where n.subject.kind = :kind and n.subject.id = :subject"
                                + " and n.occasion = :urged and n.sender = :officer and n.toldAt > :since",
                        Long.class)
                .setParameter("kind", subject.kind())
                .setParameter("subject", subject.id())
                .setParameter("urged", Occasion.URGED)
                .setParameter("officer", officer)
                .setParameter("since", now.minus(PAUSE))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (again) {
            throw new BusinessException("reminder.error.urge-again");
        }
    }

    private static String checked(String note) {
        String given = note == null ? "" : note.replaceAll("\\p{Cntrl}+", " ").strip();
        if (given.isEmpty() || given.length() > LONGEST_NOTE) {
            throw BusinessException.invalid("note", "reminder.error.urge-note", LONGEST_NOTE);
        }
        return given;
    }
}
