package cn.gov.nanan.disclosure.form;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.WebAddress;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * 可更正要素: what may be put right about an item that is public, without its text: title, 内容类别, 主题分类, 主题词, 内容概述,
 * 发文字号, 成文日期, 印发日期 and, of what stands at another agency's address, that address.
 */
public record PublicElements(Map<FormText, String> written) {
    private static final Set<FormText> PARTS = EnumSet.of(
            FormText.TITLE,
            FormText.CATEGORY,
            FormText.THEME,
            FormText.KEYWORDS,
            FormText.SUMMARY,
            FormText.DOCUMENT_NUMBER,
            FormText.FORMATION_DATE,
            FormText.ISSUE_DATE,
            FormText.LINK);

    /** @throws BusinessException {@code form.error.title-needed}, {@code …too-long}, {@code …source-url} */
    public PublicElements {
        Map<FormText, String> read = new EnumMap<>(FormText.class);
        written.forEach((part, text) -> read.put(part, part.read(part == FormText.TITLE ? line(text) : text)));
        if (!PARTS.containsAll(read.keySet())) {
            throw new IllegalArgumentException("Not public elements: " + read.keySet());
        }
        if (read.get(FormText.TITLE) == null) {
            throw new BusinessException("form.error.title-needed");
        }
        if (read.get(FormText.LINK) != null && !WebAddress.isOne(read.get(FormText.LINK))) {
            throw new BusinessException("form.error.source-url");
        }
        read.values().removeIf(Objects::isNull);
        written = read;
    }

    /** @param page null unless the item stands at another agency's address */
    public static PublicElements of(DispatchForm form, SourcePage page) {
        Map<FormText, String> written = new EnumMap<>(FormText.class);
        written.put(FormText.TITLE, form.title());
        written.put(FormText.CATEGORY, form.categoryCode());
        written.put(FormText.THEME, form.themeCode());
        written.put(FormText.KEYWORDS, form.keywords());
        written.put(FormText.SUMMARY, form.summary());
        written.put(FormText.LINK, page == null ? null : page.url());
        return new PublicElements(written);
    }

    /** The same with number and dates as the document bears them; each may be null. */
    public PublicElements issued(String documentNumber, LocalDate formation, LocalDate issue) {
        Map<FormText, String> issued = new EnumMap<>(FormText.class);
        issued.putAll(written);
        issued.put(FormText.DOCUMENT_NUMBER, documentNumber);
        issued.put(FormText.FORMATION_DATE, Objects.toString(formation, null));
        issued.put(FormText.ISSUE_DATE, Objects.toString(issue, null));
        return new PublicElements(issued);
    }

    /** 成文日期 or 印发日期; empty where none is written. */
    public Optional<LocalDate> day(FormText part) {
        return Optional.ofNullable(part(part)).map(LocalDate::parse);
    }

    private static String line(String text) {
        return text == null ? null : text.replaceAll("\\s+", " ");
    }

    /** Null where nothing is written. */
    public String part(FormText part) {
        return written.get(part);
    }

    /** Those that a draft and 整理要素 give as well. */
    public Elements elements() {
        return new Elements(
                part(FormText.CATEGORY), part(FormText.THEME), part(FormText.KEYWORDS), part(FormText.SUMMARY));
    }

    /** What differs in these from what stood before, in the order of the form. */
    public List<Corrected> since(PublicElements before) {
        return Arrays.stream(FormText.values())
                .filter(PARTS::contains)
                .filter(part -> !Objects.equals(part(part), before.part(part)))
                .map(part -> new Corrected(part, before.part(part), part(part)))
                .toList();
    }

    /** The same with what was corrected. */
    public PublicElements with(List<Corrected> corrected) {
        Map<FormText, String> after = new EnumMap<>(FormText.class);
        after.putAll(written);
        corrected.forEach(one -> after.put(one.part(), one.after()));
        return new PublicElements(after);
    }
}
