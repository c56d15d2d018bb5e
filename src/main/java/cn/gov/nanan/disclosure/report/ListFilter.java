package cn.gov.nanan.disclosure.report;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.worklist.SearchedText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 筛选: which rows of a list are wanted; what is null does not narrow.
 *
 * @param section id of a section
 * @param category code of a content category
 * @param step where the item stands or, of an act, stood
 * @param text words of the title, an 索引号, or a 发文字号 however typed
 */
public record ListFilter(Long section, String category, Step step, LocalDate from, LocalDate to, String text) {
    /** All rows. */
    public static final ListFilter NONE = new ListFilter(null, null, null, null, null, null);

    /** @throws BusinessException {@code report.error.period} when it ends before it begins */
    public ListFilter {
        if (from != null && to != null && to.isBefore(from)) {
            throw new BusinessException("report.error.period", from, to);
        }
    }

    public static ListFilter within(Span span) {
        return new ListFilter(null, null, null, span.from(), span.to(), null);
    }

    /** What narrows the listing further, with the parameters that it puts in. */
    String narrow(Listing listing, Map<String, Object> parameters) {
        Map<String, Map<String, Object>> conditions = new LinkedHashMap<>();
        if (section != null) {
            conditions.put(listing.base().ofSection(), Map.of("section", section));
        }
        if (category != null) {
            conditions.put(listing.base().ofCategory(), Map.of("category", category));
        }
        if (step != null) {
            String at = listing.base().step();
            conditions.put(at == null ? "1 = 0" : at + " = :step", at == null ? Map.of() : Map.of("step", step));
        }
        boolean moment = listing.base().isMoment();
        if (from != null) {
            conditions.put(listing.day() + " >= :from", Map.of("from", moment ? Span.start(from) : from));
        }
        if (to != null) {
            LocalDate next = to.plusDays(1);
            conditions.put(listing.day() + " < :beyond", Map.of("beyond", moment ? Span.start(next) : next));
        }
        SearchedText.of(text).ifPresent(typed -> conditions.put(listing.base().like(typed), typed.parameters()));
        StringBuilder narrowed = new StringBuilder();
        conditions.forEach((condition, values) -> {
            narrowed.append(" and (").append(condition).append(')');
            parameters.putAll(values);
        });
        return narrowed.toString();
    }
}
