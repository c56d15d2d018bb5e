package cn.gov.nanan.disclosure.version;

import cn.gov.nanan.disclosure.attribute.Categories;
import cn.gov.nanan.disclosure.attribute.ContentCategory;
import cn.gov.nanan.disclosure.attribute.Theme;
import cn.gov.nanan.disclosure.attribute.Themes;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.RelationKind;
import cn.gov.nanan.disclosure.procedure.TextState;
import cn.gov.nanan.disclosure.staff.Acting;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** 版本之集: which versions an item has, and what differs between them, for whoever may see the item. */
@Stateless
public class Versions {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private Categories categories;

    @Inject
    private Themes themes;

    /**
     * 修改痕迹: from what is public, or else from the first 提交, to what now stands.
     *
     * @throws BusinessException {@code procedure.error.not-found} of an item that the reader may not see
     */
    public Trace trace(long itemId, Locale locale) {
        return trace(itemId, null, null, locale);
    }

    /** The same between these two; what there is not is read as not given. */
    public Trace trace(long itemId, Integer from, Integer to, Locale locale) {
        return traced(itemId, from, to, false, locale);
    }

    /**
     * The same where nobody has chosen two versions: where very many have changed the text one after the other, only what the
     * last of them did. With what is public the text is always compared.
     */
    public Trace latest(long itemId, Locale locale) {
        return traced(itemId, null, null, true, locale);
    }

    private Trace traced(long itemId, Integer from, Integer to, boolean latest, Locale locale) {
        InformationItem item = seen(itemId);
        List<VersionLine> lines = lines(itemId, locale);
        if (lines.isEmpty()) {
            return Trace.NONE;
        }
        Optional<TextVersion> open = published(item);
        int least = open.isPresent() ? Trace.PUBLIC : 1;
        int most = lines.get(lines.size() - 1).number();
        int begin = latest && open.isEmpty() ? Contributor.latestOf(lines) : least;
        int first = within(from, least, most).orElse(begin);
        int last = within(to, Math.min(1, most), most).orElse(most);
        int low = Math.min(first, last);
        int high = Math.max(first, last);
        Optional<TextComparison> compared = low == high
                ? Optional.empty()
                : Optional.of(compared(itemId, lines.subList(low, high), low, open.orElse(null), locale));
        return new Trace(lines, open.isPresent(), low, high, compared);
    }

    private static Optional<Integer> within(Integer number, int least, int most) {
        return Optional.ofNullable(number).filter(one -> one >= least && one <= most);
    }

    private InformationItem seen(long itemId) {
        InformationItem item = entities.find(InformationItem.class, itemId);
        if (item == null || !item.isVisibleTo(acting.actor())) {
            throw BusinessException.notFound("procedure.error.not-found");
        }
        return item;
    }

    private List<VersionLine> lines(long itemId, Locale locale) {
        return entities.createQuery(
                        "select new cn.gov.nanan.disclosure.version.VersionLine(v.key.number, o.id, o.name, v.step, v.at,"
                                + " v.parts, v.releasedAt) from TextVersion v left join v.officer o where v.key.itemId = :item"
                                + " order by v.key.number",
                        VersionLine.class)
                .setParameter("item", itemId)
                .getResultStream()
                .map(line -> line.named(Messages.text(locale, "procedure.outside")))
                .toList();
    }

    /** 变更: the version in which the public reads what the item is to take the place of, as long as it does. */
    private Optional<TextVersion> published(InformationItem item) {
        InformationItem earlier =
                item.isRelated(RelationKind.SUPERSEDES) ? item.relation().earlier() : null;
        if (earlier == null || !earlier.step().isPublic()) {
            return Optional.empty();
        }
        return entities.createQuery(
                        "select v from TextVersion v where v.key.itemId = :item and v.releasedAt is not null"
                                + " order by v.key.number desc",
                        TextVersion.class)
                .setParameter("item", earlier.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** @param lines those after the version with which it begins */
    private TextComparison compared(long itemId, List<VersionLine> lines, int from, TextVersion open, Locale locale) {
        List<Contributor> contributors = Contributor.of(lines);
        List<Integer> numbers =
                new ArrayList<>(contributors.stream().map(Contributor::last).toList());
        if (from != Trace.PUBLIC) {
            numbers.add(0, from);
        }
        List<TextState> states = new ArrayList<>(read(itemId, numbers));
        if (from == Trace.PUBLIC) {
            states.add(0, open.wording());
        }
        return TextComparison.of(states, contributors, names(states, locale), from == Trace.PUBLIC);
    }

    private List<TextState> read(long itemId, List<Integer> numbers) {
        return entities.createQuery(
                        "select v from TextVersion v left join fetch v.files left join fetch v.typeRule"
                                + " where v.key.itemId = :item and v.key.number in (:numbers) order by v.key.number",
                        TextVersion.class)
                .setParameter("item", itemId)
                .setParameter("numbers", numbers)
                .getResultStream()
                .distinct()
                .map(TextVersion::wording)
                .toList();
    }

    private Names names(List<TextState> states, Locale locale) {
        boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        Function<ContentCategory, String> name = english ? ContentCategory::nameEn : ContentCategory::name;
        return new Names(
                locale,
                named(states, DispatchForm::categoryCode, code -> categories
                        .byCode(code)
                        .map(name)),
                named(states, DispatchForm::themeCode, code -> themes.byCode(code)
                        .map(Theme::path)));
    }

    /** Asked for only where the states do not have the same. */
    private static Map<String, String> named(
            List<TextState> states, Function<DispatchForm, String> code, Function<String, Optional<String>> name) {
        List<String> codes = states.stream()
                .map(state -> code.apply(state.form()))
                .distinct()
                .toList();
        Map<String, String> names = new HashMap<>();
        Stream<String> asked =
                codes.size() < 2 ? Stream.empty() : codes.stream().filter(Objects::nonNull);
        asked.forEach(one -> name.apply(one).ifPresent(found -> names.put(one, found)));
        return names;
    }

    /**
     * 其间修改: what others changed since the acting officer wrote last, until the text came back to him.
     *
     * @throws BusinessException {@code procedure.error.not-found} of an item that he may not see
     */
    public Optional<Meanwhile> meanwhile(long itemId, Instant back, Locale locale) {
        seen(itemId);
        return Meanwhile.of(lines(itemId, locale), acting.officer().id(), back);
    }

    /** 历次附件: a file that a version of the item names. */
    public Optional<StoredFile> file(long itemId, long fileId) {
        seen(itemId);
        return entities.createQuery(
                        "select distinct f from TextVersion v join v.files f where v.key.itemId = :item and f.id = :file",
                        StoredFile.class)
                .setParameter("item", itemId)
                .setParameter("file", fileId)
                .getResultStream()
                .findFirst();
    }
}
