package cn.gov.nanan.disclosure.letter;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** 文书模板之集: what each letter says now, what it said before, and how the 公开办 changes it. */
@Stateless
public class LetterTemplates {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The editions in force, in the order of the kinds. */
    public Map<LetterKind, LetterTemplate> current() {
        Map<LetterKind, LetterTemplate> current = new EnumMap<>(LetterKind.class);
        entities.createQuery(
                        "select t from LetterTemplate t where t.edition ="
                                + " (select max(o.edition) from LetterTemplate o where o.kind = t.kind)",
                        LetterTemplate.class)
                .getResultList()
                .forEach(template -> current.put(template.kind(), template));
        return current;
    }

    /** The same, to make one letter with. */
    public TemplatesInUse inUse() {
        return new TemplatesInUse(current());
    }

    /** All editions of a kind, the newest first. */
    public List<LetterTemplate> history(LetterKind kind) {
        return entities.createQuery(
                        "select t from LetterTemplate t where t.kind = :kind order by t.edition desc",
                        LetterTemplate.class)
                .setParameter("kind", kind)
                .getResultList();
    }

    /** The text, if it may be that of such a letter; for whoever wants to see before he saves. */
    public LetterText checked(LetterKind kind, LetterText text) {
        return text.checked(kind);
    }

    /**
     * 修订: letters made from now on say this; those made before keep what they say.
     *
     * @param seen the edition that the officer saw
     * @throws BusinessException {@code letter.error.…} naming what is wrong with the text
     */
    public LetterTemplate amend(LetterKind kind, int seen, LetterText text, String reason) {
        Officer officer = acting.require(Role.DISCLOSURE_OFFICE).officer();
        if (reason == null || reason.isBlank() || reason.length() > LetterTemplate.LONGEST_REASON) {
            throw BusinessException.invalid("reason", "letter.error.reason", LetterTemplate.LONGEST_REASON);
        }
        LetterTemplate latest = history(kind).get(0);
        entities.lock(latest, LockModeType.PESSIMISTIC_WRITE);
        if (latest.edition() != seen || history(kind).get(0).edition() != seen) {
            throw BusinessException.stale("letter.error.stale");
        }
        if (latest.text().equals(text)) {
            throw BusinessException.invalid("body", "letter.error.unchanged");
        }
        LetterTemplate next = latest.amended(text, clock.instant(), officer.name(), reason.strip());
        entities.persist(next);
        audit.record(officer.userName(), "letter.amend", "letter:" + kind, next.edition() + "：" + next.reason());
        return next;
    }
}
