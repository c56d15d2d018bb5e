package cn.gov.nanan.disclosure.history;

import cn.gov.nanan.disclosure.file.PlainText;
import cn.gov.nanan.disclosure.file.PrivateUse;
import cn.gov.nanan.disclosure.number.DocumentNumber;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.WebAddress;
import cn.gov.nanan.disclosure.publicview.PublicItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 逐行审核: makes a record of each row of one file, or says what is wrong with it. A missing title, a date that cannot
 * be read or is yet to come and a link that the public cannot follow are errors; the same 发文字号 twice and a publication before the document was formed are only remarked.
 */
final class RowReview {
    private static final Map<Heading, Integer> LONGEST = Map.of(
            Heading.TITLE, 500,
            Heading.DOCUMENT_NUMBER, 200,
            Heading.SOURCE, 200,
            Heading.LINK, 1990,
            Heading.DOCUMENT_TYPE, 100,
            Heading.CATEGORY, 100,
            Heading.THEME, 100,
            Heading.KEYWORDS, 1000,
            Heading.SUMMARY, 2000);

    /** Where an address begins that is not part of another one, as behind {@code ?to=}. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?<![=/?&#%:A-Za-z0-9])https?://|(?<=[,;|])https?://");

    private record Seen(int row, String digest) {}

    private final String usualSource;
    private final LocalDate today;
    private final Map<String, String> taken;
    private final Map<String, Seen> keys = new HashMap<>();
    private final Map<String, Integer> documents = new HashMap<>();

    private RawRow raw;
    private List<Remark> remarks;

    /** @param taken 索引号 already in use, each with the key of the record that has it */
    RowReview(String usualSource, LocalDate today, Map<String, String> taken) {
        this.taken = taken;
        this.usualSource = usualSource;
        this.today = today;
    }

    ReviewedRow judge(RawRow row) {
        raw = row;
        remarks = new ArrayList<>();
        if (!row.isReadable()) {
            error(row.trouble());
            return new ReviewedRow(row, null, remarks);
        }
        HistoricalRecord found = read();
        boolean taken = remarks.stream().noneMatch(Remark::error) && isNew(found);
        return new ReviewedRow(row, taken ? found : null, remarks);
    }

    private HistoricalRecord read() {
        if (raw.holds(text -> text.contains(PlainText.BROKEN))) {
            error("history.row.broken-character");
        } else if (raw.holds(PrivateUse::isIn)) {
            warn("history.row.private-use");
        }
        if (raw.text(Heading.TITLE).isEmpty()) {
            error("history.row.title-missing");
        }
        return new HistoricalRecord(
                text(Heading.TITLE),
                documentNumber(),
                raw.text(Heading.SOURCE).isEmpty() ? usualSource : text(Heading.SOURCE),
                link(),
                indexNumber(),
                when(),
                new HistoricalRecord.Sorted(
                        text(Heading.DOCUMENT_TYPE),
                        text(Heading.CATEGORY),
                        text(Heading.THEME),
                        PublicItem.Classification.keywords(text(Heading.KEYWORDS))),
                text(Heading.SUMMARY));
    }

    private String text(Heading field) {
        String text = raw.text(field).orElse(null);
        if (text != null && text.length() > LONGEST.get(field)) {
            error("history.row.too-long", field, LONGEST.get(field).toString());
        }
        return text;
    }

    private String documentNumber() {
        String typed = text(Heading.DOCUMENT_NUMBER);
        if (typed == null) {
            return null;
        }
        try {
            return DocumentNumber.parse(typed).toString();
        } catch (BusinessException unusual) {
            warn("history.row.document-number", typed);
            return typed;
        }
    }

    private String link() {
        String link = text(Heading.LINK);
        if (link != null && ADDRESS.matcher(link).results().count() > 1) {
            error("history.row.link-two", link);
        } else if (link != null && !WebAddress.isOne(link)) {
            error("history.row.link", link);
        } else if (link != null && !WebAddress.isPublic(link)) {
            error("history.row.link-inner", link);
        }
        return link;
    }

    private String indexNumber() {
        String number = raw.text(Heading.INDEX_NUMBER).orElse(null);
        if (number == null || PublicItem.isNumber(number)) {
            return number;
        }
        warn("history.row.index-number", number);
        return null;
    }

    private HistoricalRecord.When when() {
        LocalDate formation = date(Heading.FORMATION);
        LocalDate published = date(Heading.PUBLISHED);
        LocalDate listed = date(Heading.LISTED);
        if (published == null && remarks.stream().noneMatch(Remark::error)) {
            published = listed != null ? listed : formation;
            published = instead(published);
        }
        if (published != null && published.isAfter(today)) {
            error("history.row.published-future", published);
        } else if (published != null && formation != null && published.isBefore(formation)) {
            warn("history.row.published-before", published, formation);
        }
        LocalDate printing = date(Heading.PRINTING);
        past(Heading.FORMATION, formation);
        past(Heading.PRINTING, printing);
        ofYear(formation, printing);
        return new HistoricalRecord.When(formation, printing, published, date(Heading.EFFECTIVE), date(Heading.EXPIRY));
    }

    private void past(Heading field, LocalDate day) {
        if (day != null && day.isAfter(today)) {
            error("history.row.future", field, day);
        }
    }

    /** 发文字号 of another year than 成文日期 and 印发日期: what is past stays as it is, but for a slip of the hand. */
    private void ofYear(LocalDate formation, LocalDate printing) {
        int year = raw.text(Heading.DOCUMENT_NUMBER).map(DocumentNumber::yearOf).orElse(0);
        List<LocalDate> known =
                Stream.of(formation, printing).filter(Objects::nonNull).toList();
        if (year != 0 && !known.isEmpty() && known.stream().noneMatch(day -> day.getYear() == year)) {
            warn("history.row.document-year", raw.text(Heading.DOCUMENT_NUMBER).orElseThrow());
        }
    }

    private LocalDate instead(LocalDate known) {
        if (known == null) {
            error("history.row.published-missing");
        } else {
            warn("history.row.published-taken", known);
        }
        return known;
    }

    private LocalDate date(Heading field) {
        String typed = raw.text(field).orElse(null);
        if (typed == null) {
            return null;
        }
        return HistoricalDate.read(typed).orElseGet(() -> {
            error("history.row.date", field, typed);
            return null;
        });
    }

    /** Remarks what an earlier row of the file has already said. */
    private boolean isNew(HistoricalRecord found) {
        Seen before = keys.putIfAbsent(found.key(), new Seen(raw.number(), found.digest()));
        if (before != null && before.digest().equals(found.digest())) {
            warn("history.row.repeated", String.valueOf(before.row()));
        } else if (before != null) {
            error("history.row.contradicts", String.valueOf(before.row()));
        } else if (found.documentNumber() != null) {
            Integer row = documents.putIfAbsent(DocumentNumber.searchKey(found.documentNumber()), raw.number());
            if (row != null) {
                warn("history.row.document-twice", found.documentNumber(), row.toString());
            }
        }
        return before == null && isFree(found);
    }

    /** A number that another record or our own item has would silently replace it, or be ignored. */
    private boolean isFree(HistoricalRecord found) {
        String owner = found.indexNumber() == null ? null : taken.get(found.indexNumber());
        boolean free = owner == null || owner.equals(found.key());
        if (!free) {
            error("history.row.index-number-taken", found.indexNumber());
        }
        return free;
    }

    private void error(String key, Object... arguments) {
        remarks.add(Remark.error(raw.number(), key, arguments));
    }

    private void warn(String key, Object... arguments) {
        remarks.add(Remark.warning(raw.number(), key, arguments));
    }
}
