package cn.gov.nanan.disclosure.annual;

import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.remedy.RemedyKind;
import cn.gov.nanan.disclosure.remedy.RemedyResult;
import cn.gov.nanan.disclosure.reply.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 年度报告的表, 国办公开办函〔2021〕30号: which rows and columns it has, and which of their cells hold a figure. */
public enum ReportTable {
    /** 表二 主动公开政府信息情况. */
    PROACTIVE(TableRows.PROACTIVE, TableColumns.PROACTIVE),
    /** 表三 收到和处理政府信息公开申请情况. */
    REQUESTS(TableRows.REQUESTS, TableColumns.APPLICANTS),
    /** 表四 政府信息公开行政复议、行政诉讼情况. */
    REMEDIES(TableRows.REMEDIES, TableColumns.REMEDIES);

    /** The row of what came in this year. */
    public static final String NEW = "1";
    /** The row of what was taken over from the year before. */
    public static final String CARRIED_IN = "2";
    /** The row of all that ended this year. */
    public static final String PROCESSED = "3.7";
    /** The row of what goes on next year. */
    public static final String CARRIED_OUT = "4";

    public static final String TOTAL = "TOTAL";
    /** The one row of table four. */
    public static final String RESULTS = "remedies";
    /** The result of what is not decided. */
    public static final String PENDING = "PENDING";
    /** The row of 行政规范性文件. */
    public static final String NORMATIVE = "normative";

    public static final String MADE = "MADE";
    public static final String ABOLISHED = "ABOLISHED";
    public static final String VALID = "VALID";
    static final String DECIDED = "DECIDED";
    static final String AMOUNT = "AMOUNT";

    private final List<ReportLine> rows;
    private final List<ReportLine> columns;

    ReportTable(List<ReportLine> rows, List<ReportLine> columns) {
        this.rows = rows;
        this.columns = columns;
    }

    public List<ReportLine> rows() {
        return rows;
    }

    public List<ReportLine> columns() {
        return columns;
    }

    /** Is there a figure where this row and this column meet? */
    public boolean has(String row, String column) {
        if (row(row).isEmpty() || columns.stream().noneMatch(one -> one.id().equals(column))) {
            return false;
        }
        return this != PROACTIVE || TableColumns.ofPublished(row).contains(column);
    }

    public Optional<ReportLine> row(String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** The columns of a row that hold a figure. */
    public List<ReportLine> columnsOf(String row) {
        return columns.stream().filter(column -> has(row, column.id())).toList();
    }

    /** Is it written by hand, as far as the house does not know it? */
    public boolean isByHand() {
        return this == PROACTIVE;
    }

    /** The table that has this row. */
    public static Optional<ReportTable> ofRow(String id) {
        return Arrays.stream(values())
                .filter(table -> table.row(id).isPresent())
                .findFirst();
    }

    /** The column of table four where this kind and this result meet. */
    static String column(RemedyKind kind, String result) {
        return kind + "-" + result;
    }

    /** 各表的行. */
    private static final class TableRows {
        /** By the items of 条例第二十条 under which they stand. */
        static final List<ReportLine> PROACTIVE = List.of(
                of("rules", "1"),
                of(NORMATIVE, "1"),
                of("licences", "5"),
                of("penalties", "6"),
                of("compulsion", "6"),
                of("charges", "8"));

        static final List<ReportLine> REQUESTS = Stream.of(
                        Stream.of(of(NEW), of(CARRIED_IN)),
                        Arrays.stream(Outcome.values()).map(TableRows::of),
                        Stream.of(of(PROCESSED), of(CARRIED_OUT)))
                .flatMap(some -> some)
                .toList();

        static final List<ReportLine> REMEDIES = List.of(of(RESULTS));

        private static ReportLine of(String id) {
            return ReportLine.of(id, "annual.row." + id);
        }

        private static ReportLine of(String id, String item) {
            return new ReportLine(id, "annual.row." + id, "annual.article." + item);
        }

        private static ReportLine of(Outcome outcome) {
            return new ReportLine(outcome.row(), Messages.keyOf(outcome), Messages.keyOf(outcome.group()));
        }
    }

    /** 各表的列. */
    private static final class TableColumns {
        static final List<ReportLine> PROACTIVE = Stream.of(MADE, ABOLISHED, VALID, DECIDED, AMOUNT)
                .map(TableColumns::of)
                .toList();

        static final List<ReportLine> APPLICANTS = Stream.concat(
                        Arrays.stream(ApplicantKind.values())
                                .map(kind -> ReportLine.of(kind.name(), Messages.keyOf(kind))),
                        Stream.of(of(TOTAL)))
                .toList();

        static final List<ReportLine> REMEDIES = RemedyKind.REPORTED.stream()
                .flatMap(kind -> Stream.of(
                                RemedyResult.REPORTED.stream()
                                        .map(result -> line(kind, result.name(), Messages.keyOf(result))),
                                Stream.of(PENDING, TOTAL).map(id -> line(kind, id, "annual.column." + id)))
                        .flatMap(some -> some))
                .toList();

        static List<String> ofPublished(String row) {
            return switch (row) {
                case "rules", NORMATIVE -> List.of(MADE, ABOLISHED, VALID);
                case "charges" -> List.of(AMOUNT);
                default -> List.of(DECIDED);
            };
        }

        private static ReportLine of(String id) {
            return ReportLine.of(id, "annual.column." + id);
        }

        private static ReportLine line(RemedyKind kind, String result, String label) {
            return new ReportLine(column(kind, result), label, Messages.keyOf(kind));
        }
    }
}
