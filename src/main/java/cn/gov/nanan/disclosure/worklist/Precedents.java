package cn.gov.nanan.disclosure.worklist;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Ground;
import cn.gov.nanan.disclosure.number.DocumentNumber;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import cn.gov.nanan.disclosure.staff.Visibility;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 类似公文: earlier items beside a title that is being written. The candidates are few and come by an index; they are
 * compared in memory. Of what the acting officer may not see, no content is told; stubs are never compared.
 */
@Stateless
public class Precedents {
    private static final int LATEST = 500;
    private static final int LATEST_OF_TYPE = 200;
    private static final int MOST_TWINS = 50;
    private static final int MOST_HOLDERS = 10;
    private static final int SHOWN = 5;
    private static final double ALIKE = 0.12;

    private static final String TITLES =
            "select new cn.gov.nanan.disclosure.worklist.KnownTitle(i.id, i.text.form.title, i.decision.attribute,"
                    + " i.decision.ground) from InformationItem i left join i.text.typeRule r"
                    + " where (i.decision.ground is null or i.decision.ground <> :secret) and i.step not in :discarded"
                    + " and i.id <> :except and ";

    private static final String NUMBERS =
            "select i.id, i.text.provenance.holderNumber from InformationItem i where i.text.provenance.holder = :holder"
                    + " and i.text.provenance.holderNumber is not null and i.step not in :discarded and i.id <> :except"
                    + " order by i.id desc";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    /**
     * 同题: the same title however old, or nearly the same among the latest.
     *
     * @param except the item being written; null before it is kept
     */
    public TitleTwins twins(String title, Long except) {
        TitleKey wanted = key(title);
        if (wanted.isBlank()) {
            return TitleTwins.NONE;
        }
        TypedQuery<KnownTitle> same = titles("i.text.form.title = :title order by i.id desc", except)
                .setParameter("title", title.replaceAll("\\s+", " ").strip());
        TypedQuery<KnownTitle> latest = titles("1 = 1 order by i.since desc, i.id desc", except);
        Set<Long> twins = Stream.concat(
                        same.setMaxResults(MOST_TWINS).getResultStream(),
                        latest.setMaxResults(LATEST).getResultStream())
                .filter(known -> known.key().isNearly(wanted))
                .map(KnownTitle::id)
                .distinct()
                .limit(MOST_TWINS)
                .collect(Collectors.toSet());
        List<ItemRow> visible = visible(twins);
        return new TitleTwins(visible.stream().limit(SHOWN).toList(), visible.size() < twins.size());
    }

    /**
     * 同号: what was obtained from the same provider under the same 原文号, however it was spelt.
     *
     * @param except the item being written; null before it is kept
     */
    public TitleTwins sameNumber(String holder, String number, Long except) {
        if (holder == null || holder.isBlank() || number == null || number.isBlank()) {
            return TitleTwins.NONE;
        }
        String wanted = DocumentNumber.searchKey(number);
        Set<Long> same = entities.createQuery(NUMBERS, Tuple.class)
                .setParameter("holder", holder.strip())
                .setParameter("discarded", Step.where(Step::isGivenUp))
                .setParameter("except", except == null ? -1L : except)
                .setMaxResults(LATEST)
                .getResultStream()
                .filter(one ->
                        DocumentNumber.searchKey(one.get(1, String.class)).equals(wanted))
                .map(one -> one.get(0, Long.class))
                .limit(MOST_TWINS)
                .collect(Collectors.toSet());
        List<ItemRow> visible = visible(same);
        return new TitleTwins(visible.stream().limit(SHOWN).toList(), visible.size() < same.size());
    }

    /** 既往的提供单位: the first {@value #MOST_HOLDERS} whose names hold these words, of items of the drafter's own sections. */
    public List<String> holders(String words) {
        List<Section> own = acting.officer().sectionsAs(Role.DRAFTER);
        return own.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select distinct i.text.provenance.holder from InformationItem i where i.section in :own"
                                        + " and i.text.provenance.holder like :words escape '!'"
                                        + " and i.step not in :discarded order by i.text.provenance.holder",
                                String.class)
                        .setParameter("own", own)
                        .setParameter("words", "%" + words.strip().replaceAll("[!%_]", "!$0") + "%")
                        .setParameter("discarded", Step.where(Step::isGivenUp))
                        .setMaxResults(MOST_HOLDERS)
                        .getResultList();
    }

    /** 既往定性 of a 文种细分, as far as it was decided. */
    public Usage usage(String typeRuleCode, String title, Long except) {
        if (typeRuleCode == null) {
            return Usage.NONE;
        }
        List<KnownTitle> known = titles(
                        "r.kind.code = :code and i.step in :decided and i.decision.attribute is not null"
                                + " order by i.id desc",
                        except)
                .setParameter("code", typeRuleCode)
                .setParameter("decided", Step.where(Step::isDecided))
                .setMaxResults(LATEST_OF_TYPE)
                .getResultList();
        Map<Attribute, Long> counts = known.stream()
                .collect(Collectors.groupingBy(KnownTitle::attribute, TreeMap::new, Collectors.counting()));
        return new Usage(nearest(known, key(title)), counts);
    }

    private List<Usage.Precedent> nearest(List<KnownTitle> known, TitleKey wanted) {
        Map<Long, Double> likeness = known.stream()
                .collect(Collectors.toMap(KnownTitle::id, one -> one.key().likeness(wanted)));
        List<KnownTitle> alike = known.stream()
                .filter(one -> likeness.get(one.id()) >= ALIKE)
                .sorted(Comparator.comparing((KnownTitle one) -> -likeness.get(one.id())))
                .limit(4L * SHOWN)
                .toList();
        Map<Long, ItemRow> seen = visible(alike.stream().map(KnownTitle::id).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(ItemRow::id, Function.identity()));
        return alike.stream()
                .filter(one -> seen.containsKey(one.id()))
                .limit(SHOWN)
                .map(one -> new Usage.Precedent(one.id(), one.title(), one.attribute(), one.ground()))
                .toList();
    }

    private List<ItemRow> visible(Set<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return new ItemConditions()
                .visible(Visibility.of(acting.actor()))
                .and("i.id in :ids")
                .with("ids", ids)
                .rows(entities);
    }

    private TypedQuery<KnownTitle> titles(String condition, Long except) {
        return entities.createQuery(TITLES + condition, KnownTitle.class)
                .setParameter("secret", Ground.STATE_SECRET)
                .setParameter("discarded", Step.where(Step::isGivenUp))
                .setParameter("except", except == null ? -1L : except);
    }

    private static TitleKey key(String title) {
        return TitleKey.of(title, Setting.AGENCY_NAME.value());
    }
}
