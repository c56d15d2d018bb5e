package cn.gov.nanan.disclosure.phrase;

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
import jakarta.persistence.TypedQuery;
import java.util.Optional;

/** 常用意见之集: the acting officer's own list and the bureau's. Nobody reads or writes another's. */
@Stateless
public class PhraseLists {
    /** Who keeps the bureau's list. */
    public static final Role KEEPER = Role.DISCLOSURE_OFFICE;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private AuditTrail audit;

    /** 我的常用意见. */
    public PhraseList own() {
        Officer officer = acting.officer();
        return find(officer).orElseGet(() -> new PhraseList(officer));
    }

    /** 本局常用意见. */
    public PhraseList bureaus() {
        return ofBureau().getSingleResult();
    }

    /**
     * 保存我的常用意见.
     *
     * @param seen the changes of the list as it was shown
     * @throws BusinessException {@code phrase.error.…}
     */
    public PhraseList writeOwn(Phrases written, int seen) {
        PhraseList list = ownLocked();
        list.write(written, seen);
        return list;
    }

    /**
     * 保存本局常用意见, by the 公开办.
     *
     * @param seen the changes of the list as it was shown
     * @throws BusinessException {@code staff.error.role-needed}, {@code phrase.error.…}
     */
    public PhraseList writeBureaus(Phrases written, int seen) {
        Officer officer = acting.require(KEEPER).officer();
        PhraseList list = ofBureau().setLockMode(LockModeType.PESSIMISTIC_WRITE).getSingleResult();
        int before = list.phrases().all().size();
        list.write(written, seen);
        audit.record(
                officer.userName(),
                "phrase.write",
                "phrases",
                before + " → " + list.phrases().all().size());
        return list;
    }

    /**
     * 存为常用意见: the last of the acting officer's own that are said with this act; once, however often it is kept.
     *
     * @param act its code
     */
    public void keep(String act, String phrase) {
        PhraseList list = ownLocked();
        list.write(list.phrases().and(act, phrase));
    }

    /** Two windows of one officer wait for each other. */
    private PhraseList ownLocked() {
        Officer officer = acting.officer();
        entities.lock(officer, LockModeType.PESSIMISTIC_WRITE);
        return find(officer).orElseGet(() -> {
            PhraseList list = new PhraseList(officer);
            entities.persist(list);
            return list;
        });
    }

    private Optional<PhraseList> find(Officer owner) {
        return entities.createQuery("select l from PhraseList l where l.ownerId = :owner", PhraseList.class)
                .setParameter("owner", owner.id())
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<PhraseList> ofBureau() {
        return entities.createQuery("select l from PhraseList l where l.ownerId is null", PhraseList.class);
    }
}
