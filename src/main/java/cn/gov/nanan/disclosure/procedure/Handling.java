package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.attribute.Categories;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Officers;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Visibility;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** 办理: what officers do with items that somebody has drafted. Every call acts for the logged-in officer. */
@Stateless
public class Handling {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    @Inject
    private Event<ItemActed> acted;

    @Inject
    private DocumentNumbers numbers;

    @Inject
    private Categories categories;

    @Inject
    private Officers officers;

    @Inject
    private ItemLocks locks;

    /** 办理: the step at which the item then stands. */
    public Step perform(long itemId, int version, Action action, ActionInput input) {
        Actor actor = acting.actor();
        InformationItem item = locks.lockedWithEarlier(itemId, version, actor);
        if (input instanceof ActionInput.Issuing said
                && said.documentNumber() != null
                && item.transitions(actor).asks(action).contains(Field.DOCUMENT_NUMBER)) {
            numbers.requireFree(said.documentNumber(), itemId);
        }
        if (input instanceof ActionInput.Deciding said) {
            said.category().ifPresent(categories::requireOffered);
        }
        if (input instanceof ActionInput.Correcting said) {
            said.amendment().renumbered(item).ifPresent(number -> numbers.requireFree(number, itemId));
        }
        if (action == Action.ENDORSE && item.kind() == InformationKind.DOCUMENT) {
            item.pendingCorrection()
                    .flatMap(Correction::number)
                    .ifPresent(number -> numbers.requireFree(number, itemId));
        }
        List<StoredFile> attached = item.attachments();
        ItemActed event = item.perform(action, actor, current(input), clock.instant());
        numbers.flush(item);
        acted.fire(event);
        locks.eraseIfSecret(item, attached);
        return item.step();
    }

    /** The same with the assignee as he stands in the database now. */
    private ActionInput current(ActionInput input) {
        return input instanceof ActionInput.Assigning said
                ? new ActionInput.Assigning(
                        entities.find(Officer.class, said.assignee().id()), said.remark())
                : input;
    }

    /** 办理单: the item with its trail and files, if the acting officer may see it. */
    public InformationItem find(long itemId) {
        return load(locks.seen(itemId, acting.actor()));
    }

    /** The same of several, in the order of their ids, a bounded number of queries however many. */
    public List<InformationItem> find(Collection<Long> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        Visibility seen = Visibility.of(acting.actor());
        return entities
                .createQuery(
                        "select i from InformationItem i join fetch i.section join fetch i.drafter join fetch i.author"
                                + " where i.id in :items order by i.id",
                        InformationItem.class)
                .setParameter("items", items)
                .getResultList()
                .stream()
                .filter(item -> item.isVisibleTo(seen))
                .map(Handling::load)
                .toList();
    }

    private static InformationItem load(InformationItem item) {
        item.section().name();
        item.drafter().name();
        loadText(item);
        item.trail().forEach(HandlingEntry::load);
        item.clearances().all().forEach(asked -> asked.askedBy().name());
        item.clearances().decisions().forEach(decided -> decided.decidedBy().name());
        item.citationCheck().ifPresent(checked -> checked.officer().name());
        item.corrections().forEach(Correction::parts);
        item.arrangements().forEach(OutsideArrangement::parts);
        if (item.relation() != null && item.relation().earlier() != null) {
            item.relation().earlier().title();
            if (item.step().isInitial()) {
                // 变更: with what it is compared when it is handed on.
                loadText(item.relation().earlier());
            }
        }
        return item;
    }

    private static void loadText(InformationItem item) {
        item.attachments().forEach(StoredFile::name);
        if (item.typeRule() != null) {
            item.typeRule().code();
        }
    }

    /** The later items that relate to this one, as far as the acting officer may see them. */
    public List<InformationItem> relatedTo(long itemId) {
        Visibility seen = Visibility.of(acting.actor());
        return entities
                .createQuery(
                        "select i from InformationItem i where i.text.relation.earlier.id = :id order by i.id",
                        InformationItem.class)
                .setParameter("id", itemId)
                .getResultList()
                .stream()
                .filter(item -> item.isVisibleTo(seen))
                .toList();
    }

    /** 可接办人: the drafters of the item's section but the one who has it. */
    public List<Officer> assignees(long itemId) {
        InformationItem item = locks.seen(itemId, acting.actor());
        return officers.withRole(Role.DRAFTER, item.section()).stream()
                .filter(one -> !one.equals(item.drafter()) && !one.holds(Role.SECTION_HEAD, item.section()))
                .toList();
    }
}
