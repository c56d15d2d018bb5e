package cn.gov.nanan.disclosure.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * 成文的文书: what a letter says, before it is laid out. {@link LetterPdf} and {@link LetterDocx} say the same of it.
 *
 * @param number 发文字号; empty where it has none
 * @param addressee 主送; empty where nobody is addressed
 * @param blocks 正文
 * @param enclosures 附件
 * @param signature 署名
 * @param date 成文日期, as it is written
 * @param slip 回执, to be sent back; empty where there is none
 * @param missing what nobody has filled in yet
 */
public record ComposedLetter(
        String agency,
        String title,
        String number,
        String addressee,
        List<LetterLine> blocks,
        List<Enclosure> enclosures,
        String signature,
        String date,
        List<LetterLine> slip,
        List<Placeholder> missing) {
    public ComposedLetter {
        blocks = List.copyOf(blocks);
        enclosures = List.copyOf(enclosures);
        slip = List.copyOf(slip);
        missing = List.copyOf(missing);
    }

    /** Line by line, in the order of reading. */
    public List<LetterLine> lines() {
        List<LetterLine> lines = new ArrayList<>();
        lines.add(LetterLine.of(LetterStyle.AGENCY, agency));
        lines.add(LetterLine.of(LetterStyle.TITLE, title));
        if (!number.isEmpty()) {
            lines.add(LetterLine.of(LetterStyle.NUMBER, number));
        }
        if (!addressee.isEmpty()) {
            lines.add(LetterLine.of(LetterStyle.ADDRESSEE, addressee + "："));
        }
        lines.addAll(blocks);
        lines.addAll(enclosed());
        lines.add(LetterLine.of(LetterStyle.SIGNATURE, signature));
        lines.add(LetterLine.of(LetterStyle.DATE, date));
        lines.addAll(slip);
        return lines;
    }

    /** 附件说明: one is not numbered, several are. */
    private List<LetterLine> enclosed() {
        return IntStream.range(0, enclosures.size())
                .boxed()
                .flatMap(this::enclosed)
                .toList();
    }

    private Stream<LetterLine> enclosed(int at) {
        Enclosure one = enclosures.get(at);
        String numbered = enclosures.size() == 1 ? one.name() : (at + 1) + "．" + one.name();
        LetterLine named = at == 0
                ? LetterLine.of(LetterStyle.ENCLOSURE, "附件：" + numbered)
                : LetterLine.of(LetterStyle.ENCLOSURE_MORE, numbered);
        return one.sha256().isEmpty()
                ? Stream.of(named)
                : Stream.of(named, LetterLine.of(LetterStyle.DIGEST, "SHA-256：" + one.sha256()));
    }
}
