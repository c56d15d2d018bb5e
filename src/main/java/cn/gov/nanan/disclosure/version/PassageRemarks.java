package cn.gov.nanan.disclosure.version;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.Handling;
import cn.gov.nanan.disclosure.procedure.HandlingEntry;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.redline.Passages;
import cn.gov.nanan.disclosure.redline.Whereabouts;
import cn.gov.nanan.disclosure.staff.Acting;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/** 段落意见之集: what is said of single passages when a text is sent back, and where these passages are now. */
@Stateless
public class PassageRemarks {
    /** 一次退回的段落意见上限. */
    public static final int MOST = 20;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Handling handling;

    @Inject
    private Acting acting;

    /**
     * 退回, with what is to be said of single passages of the text as the officer saw it.
     *
     * @throws BusinessException {@code version.error.passage} where there is no such passage, {@code …passage-empty} where
     *     nothing is said of it, {@code …passage-many}; or what {@link Handling#perform} refuses
     */
    public Step sendBack(long itemId, int version, ActionInput input, List<PassageWords> said) {
        if (said.size() > MOST) {
            throw BusinessException.invalid("passages", "version.error.passage-many", MOST);
        }
        if (said.stream().anyMatch(one -> one.remark() == null)) {
            throw BusinessException.invalid("passages", "version.error.passage-empty");
        }
        Step step = handling.perform(itemId, version, Action.RETURN, input);
        if (!said.isEmpty()) {
            keep(entities.find(InformationItem.class, itemId), said);
        }
        return step;
    }

    private void keep(InformationItem item, List<PassageWords> said) {
        int position = item.lastEntry().orElseThrow().position();
        VersionKey key = new VersionKey(item.id(), latest(item.id()));
        List<String> passages = Passages.of(item.form().body()).texts();
        for (PassageWords one : said) {
            if (one.passage() < 0 || one.passage() >= passages.size()) {
                throw BusinessException.invalid("passages", "version.error.passage");
            }
            entities.persist(
                    new PassageRemark(key, position, one.passage(), passages.get(one.passage()), one.remark()));
        }
    }

    private int latest(long itemId) {
        return entities.createQuery(
                        "select max(v.key.number) from TextVersion v where v.key.itemId = :item", Integer.class)
                .setParameter("item", itemId)
                .getSingleResult();
    }

    /** All that was said of passages of the item, in its order. */
    public SaidOfPassages of(long itemId) {
        InformationItem item = entities.find(InformationItem.class, itemId);
        if (item == null || !item.isVisibleTo(acting.actor())) {
            throw BusinessException.notFound("procedure.error.not-found");
        }
        List<PassageRemark> all = entities.createQuery(
                        "select r from PassageRemark r where r.itemId = :item order by r.position, r.passage, r.id",
                        PassageRemark.class)
                .setParameter("item", itemId)
                .getResultList();
        return new SaidOfPassages(all, isPast(item, all) ? List.of() : notes(item, all));
    }

    /** Is the text closed, or was it sent back once more since, with nothing said of a passage? */
    private static boolean isPast(InformationItem item, List<PassageRemark> all) {
        int last = item.trail().stream()
                .filter(entry -> entry.action() == Action.RETURN)
                .mapToInt(HandlingEntry::position)
                .max()
                .orElse(-1);
        return all.isEmpty()
                || !item.step().isTextOpen()
                || all.get(all.size() - 1).position() < last;
    }

    /** Those of the last 退回, as long as the text may be changed. */
    private List<PassageNote> notes(InformationItem item, List<PassageRemark> all) {
        PassageRemark last = all.get(all.size() - 1);
        TextVersion version = entities.find(TextVersion.class, new VersionKey(item.id(), last.version()));
        Passages now = Passages.of(item.form().body());
        List<String> standing = now.texts();
        List<Whereabouts> found = Passages.of(version.body()).in(now);
        String officer = item.trail().get(last.position()).officer().name();
        List<PassageNote> notes = new ArrayList<>();
        for (PassageRemark one : all) {
            if (one.position() == last.position()) {
                Whereabouts where = found.get(one.passage());
                notes.add(new PassageNote(
                        notes.size() + 1,
                        officer,
                        one.quoted(),
                        one.remark(),
                        where,
                        where.isGone() ? "" : standing.get(where.passage())));
            }
        }
        return notes;
    }
}
