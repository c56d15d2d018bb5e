package cn.gov.nanan.disclosure.letter;

import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.reply.RemedyPath;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** 文书样件: what a case knows and an officer writes, enough for every kind. */
final class LetterCases {
    static final Map<LetterKind, LetterText> TEXTS = LetterFile.texts();
    static final String APPLICANT = "陈喆堃";
    private static final List<Enclosure> FILES = List.of(
            new Enclosure(
                    "2025年度技术改造项目补助资金分配结果.xlsx", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
            new Enclosure("区分处理后的评审意见.pdf", "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private static final Map<Placeholder, String> KNOWN = new EnumMap<>(Placeholder.class);
    private static final Map<Placeholder, String> WRITTEN = new EnumMap<>(Placeholder.class);

    static {
        KNOWN.put(Placeholder.REQUEST_NUMBER, "YSQ-2026-0007");
        KNOWN.put(Placeholder.WANTED, "2025年度工业企业技术改造项目补助资金分配结果；技术改造项目专家评审意见");
        KNOWN.put(Placeholder.CHANNEL, "邮政寄送（签收）");
        KNOWN.put(Placeholder.ARRIVED_ON, "2026年3月2日");
        KNOWN.put(Placeholder.RECEIVED_ON, "2026年3月2日");
        KNOWN.put(Placeholder.DUE, "2026年3月30日");
        KNOWN.put(Placeholder.DELIVERY, "纸面、邮寄");
        KNOWN.put(Placeholder.ADDRESSED, "您");
        KNOWN.put(Placeholder.APPLICANT, APPLICANT);
        KNOWN.put(Placeholder.ADDRESS, "福建省南安市溪美街道新华街1号");
        KNOWN.put(Placeholder.QUERY_CODE, "K7MPQ2XW9HTR");
        KNOWN.put(Placeholder.AGENCY, "南安市工业和信息化局");
        KNOWN.put(Placeholder.CONTACT, "福建省南安市行政中心，0595-00000000");
        KNOWN.put(Placeholder.RECONSIDERATION, "南安市人民政府");
        KNOWN.put(Placeholder.COURT, "有管辖权的人民法院");
        KNOWN.put(Placeholder.ONLINE, "");
        KNOWN.put(Placeholder.AUTHORITY, "南安市人民政府办公室");
        KNOWN.put(Placeholder.SUPERVISION, "南安市监察委员会");
        KNOWN.put(Placeholder.SUPERIOR, "泉州市工业和信息化局");
        for (Placeholder one : Placeholder.values()) {
            if (one.isWritten()) {
                WRITTEN.put(one, "（" + one.title() + "的具体内容）");
            }
        }
        WRITTEN.put(Placeholder.POINTS, "1．写明技术改造项目所属的年度；\n2．写明所需的是项目名单还是资金分配结果。");
        WRITTEN.put(Placeholder.COMPLETE_BY, "2026年4月3日");
        WRITTEN.put(Placeholder.SOUGHT, "《2025年度工业企业技术改造项目申报书》中贵方的项目投资构成、设备清单");
        WRITTEN.put(Placeholder.THIRD_PARTY, "福建省某机械有限公司");
        WRITTEN.put(Placeholder.ASKED_AGENCY, "南安市财政局");
        WRITTEN.put(Placeholder.SEARCH, "在本机关档案室、办公系统中，以“技改 专家评审”为词检索2019年至2025年的文件，没有结果。");
        WRITTEN.put(Placeholder.EXTENSION_REASON, "申请公开的内容涉及的文件较多，需要逐份审查");
        WRITTEN.put(Placeholder.FEE_MODE, "按件计收");
        WRITTEN.put(Placeholder.FEE_AMOUNT, "5500元");
    }

    private LetterCases() {}

    static Map<Placeholder, String> matter(Outcome outcome, String item) {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.ITEM, "“" + item + "”");
        values.put(Placeholder.REASON, "该信息是本机关内部研究讨论的记录，公开会妨碍坦率讨论。");
        values.put(Placeholder.GROUND, "属于在履行行政管理职能过程中形成的过程性信息");
        values.put(Placeholder.BASIS, outcome.article().replace("条例", "《中华人民共和国政府信息公开条例》"));
        return values;
    }

    static LetterFacts facts(RemedyPath path, Outcome... outcomes) {
        return new LetterFacts(
                "南工信公复〔2026〕3号",
                APPLICANT,
                DAY,
                KNOWN,
                IntStream.range(0, outcomes.length)
                        .mapToObj(at -> matter(outcomes[at], at == 0 ? "2025年度技术改造项目补助资金分配结果" : "专家评审意见"))
                        .toList(),
                path,
                List.of(outcomes).contains(Outcome.GRANTED) ? FILES : List.of());
    }

    static LetterFilling filling(LetterKind kind, LetterKind... passages) {
        return new LetterFilling(
                kind,
                WRITTEN,
                List.of(passages).stream()
                        .map(one -> new LetterFilling.Passage(one, WRITTEN))
                        .toList(),
                List.of());
    }

    static ComposedLetter letter(LetterKind kind) {
        return Composition.of(filling(kind), facts(RemedyPath.CHOICE), TEXTS::get);
    }

    static ComposedLetter reply(RemedyPath path, Outcome... outcomes) {
        LetterKind[] passages = List.of(outcomes).stream().map(LetterKind::of).toArray(LetterKind[]::new);
        return Composition.of(filling(LetterKind.REPLY, passages), facts(path, outcomes), TEXTS::get);
    }

    /** A reply with this passage. */
    static ComposedLetter answer(LetterKind passage, Outcome outcome) {
        return Composition.of(filling(LetterKind.REPLY, passage), facts(outcome.remedies(), outcome), TEXTS::get);
    }

    static String text(ComposedLetter letter) {
        return String.join("\n", letter.lines().stream().map(LetterLine::text).toList());
    }
}
