package cn.gov.nanan.disclosure.publicview;

import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.WebAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * 公开视图: everything that the public may know of one version of an item, and nothing else. No officer, opinion, ground
 * or internal id has a place here, so none can get out.
 *
 * @param indexNumber 索引号, for ever
 * @param version counts the published versions of this index number, from 1
 * @param documentNumber 发文字号 in canonical form, or null
 * @param summary 内容概述, or null
 * @param supersedes 索引号 of the older item that this one replaces, or null
 * @param changes what was put right in it, and what it puts right
 */
public record PublicItem(
        String indexNumber,
        int version,
        String title,
        String documentNumber,
        String summary,
        Issuer origin,
        Classification classification,
        Dates dates,
        Validity validity,
        Content content,
        String supersedes,
        Changes changes,
        boolean onArrival) {

    /**
     * 来源.
     *
     * @param publisher 发布机构 by its full name
     * @param section 责任科室, or null
     * @param maker 制作机关 of what another agency made and we publish whole with its consent, 条例第十条; null else
     */
    public record Issuer(String publisher, String section, String maker) {
        public Issuer {
            Objects.requireNonNull(publisher);
            within(200, publisher);
            within(100, section);
            within(200, maker);
        }

        /** Of what its publisher made. */
        public Issuer(String publisher, String section) {
            this(publisher, section, null);
        }
    }

    /** 分类, in words as the public reads them: 文种, 内容类别, 主题分类 (each may be null), 主题词. */
    public record Classification(String documentType, String category, String theme, List<String> keywords) {
        public Classification {
            keywords = keywords == null ? List.of() : List.copyOf(keywords);
            within(100, documentType);
            within(100, category);
            within(100, theme);
            within(1000, String.join("\n", keywords));
        }

        /** 关键词 as people write them in one line, by blanks, commas, semicolons or 、; each once, null is none. */
        public static List<String> keywords(String written) {
            return written == null
                    ? List.of()
                    : Arrays.stream(written.split("[\\s,，;；、]+"))
                            .filter(word -> !word.isEmpty())
                            .distinct()
                            .toList();
        }
    }

    /**
     * 日期.
     *
     * @param formation 成文日期, or null where a taken-over record lacks it
     * @param issue 印发日期, or null
     * @param published first publication; a later version keeps it
     * @param modified publication of this version
     * @param effective 生效日期, or null
     * @param expiry 有效期至 (last day in force), or null
     */
    public record Dates(
            LocalDate formation,
            LocalDate issue,
            Instant published,
            Instant modified,
            LocalDate effective,
            LocalDate expiry) {
        private static final int FIRST_YEAR = 1000;
        private static final int LAST_YEAR = 9999;

        public Dates {
            Objects.requireNonNull(published);
            Objects.requireNonNull(modified);
            within(published);
            within(modified);
            within(formation);
            within(issue);
            within(effective);
            within(expiry);
        }

        /** What no calendar on a wall shows is no date, and no database keeps it. */
        public static void within(Instant at) {
            within(at == null ? null : LocalDate.ofInstant(at, BureauClock.ZONE));
        }

        private static void within(LocalDate day) {
            if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
                throw new IllegalArgumentException("Not a date: " + day);
            }
        }
    }

    /**
     * 公开内容.
     *
     * @param link http(s) address of the content, needed by {@link Mode#LINK}, else null
     * @param text body as HTML, or null; it is sanitised again where it is imported
     */
    public record Content(Mode mode, String link, String text) {
        private static final int LONGEST_LINK = 1998;

        public Content {
            Objects.requireNonNull(mode);
            within(1_000_000, text);
            if (mode == Mode.LINK && link == null) {
                throw new IllegalArgumentException("LINK without a link");
            }
            if (link != null && (link.length() > LONGEST_LINK || !WebAddress.isOne(link))) {
                throw new IllegalArgumentException("Not a web address: " + link);
            }
        }
    }

    /** 公开方式. */
    public enum Mode {
        /** 全文. */
        FULL_TEXT,
        /** 部分公开: with parts taken out. */
        PARTIAL,
        /** 链接. */
        LINK,
        /** 提取: a copy, with the address of the page from which it was taken. */
        EXTRACT
    }

    public PublicItem {
        if (!isNumber(indexNumber)) {
            throw new IllegalArgumentException("Not an index number: " + indexNumber);
        }
        if (version < 1) {
            throw new IllegalArgumentException("Version " + version + " of " + indexNumber);
        }
        if (title == null || title.isBlank()) {
            throw new IllegalArgumentException("Title of " + indexNumber);
        }
        within(500, title);
        within(200, documentNumber);
        within(2000, summary);
        within(40, supersedes);
        Objects.requireNonNull(origin);
        Objects.requireNonNull(classification);
        Objects.requireNonNull(dates);
        Objects.requireNonNull(validity);
        Objects.requireNonNull(content);
        Objects.requireNonNull(changes);
    }

    /** Published where it was sealed. */
    public PublicItem(
            String indexNumber,
            int version,
            String title,
            String documentNumber,
            String summary,
            Issuer origin,
            Classification classification,
            Dates dates,
            Validity validity,
            Content content,
            String supersedes,
            Changes changes) {
        this(
                indexNumber,
                version,
                title,
                documentNumber,
                summary,
                origin,
                classification,
                dates,
                validity,
                content,
                supersedes,
                changes,
                false);
    }

    /** 上网之日: it becomes public by its arrival over there, on this day and at this time. */
    public PublicItem arriving(Instant at) {
        return with(
                classification,
                summary,
                new Dates(dates.formation(), dates.issue(), at, at, dates.effective(), dates.expiry()));
    }

    /** Neither corrected nor a 澄清. */
    public PublicItem(
            String indexNumber,
            int version,
            String title,
            String documentNumber,
            String summary,
            Issuer origin,
            Classification classification,
            Dates dates,
            Validity validity,
            Content content,
            String supersedes) {
        this(
                indexNumber,
                version,
                title,
                documentNumber,
                summary,
                origin,
                classification,
                dates,
                validity,
                content,
                supersedes,
                Changes.NONE);
    }

    /** 整理要素: as the public side arranged it; everything else stays as it came. */
    public PublicItem arranged(Classification other, String otherSummary) {
        return with(other, otherSummary, dates);
    }

    private PublicItem with(Classification otherClassification, String otherSummary, Dates otherDates) {
        return new PublicItem(
                indexNumber,
                version,
                title,
                documentNumber,
                otherSummary,
                origin,
                otherClassification,
                otherDates,
                validity,
                content,
                supersedes,
                changes,
                onArrival);
    }

    public static void within(int length, String text) {
        if (text != null && (text.length() > length || text.indexOf('\0') >= 0)) {
            throw new IllegalArgumentException(
                    "Longer than " + length + " or not a text: " + text.substring(0, Math.min(60, text.length())));
        }
    }

    /** May this stand as an index number? Its letters are safe as a folder name, in addresses and in file names. */
    public static boolean isNumber(String indexNumber) {
        return indexNumber != null && indexNumber.matches("[A-Za-z0-9][A-Za-z0-9-]{0,39}");
    }
}
