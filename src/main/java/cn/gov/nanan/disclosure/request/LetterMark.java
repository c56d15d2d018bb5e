package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.letter.LetterKind;
import cn.gov.nanan.disclosure.platform.Setting;
import java.util.Arrays;

/** 发文字号的代字: what stands between the 发文代字 of the bureau and the year, for each kind of letter. */
final class LetterMark {
    private static final String NONE = "-";

    private LetterMark() {}

    /** Such as 公补; empty where such a letter bears no number. */
    static String of(LetterKind kind) {
        String mark = Arrays.stream(Setting.LETTER_MARKS.value().split(","))
                .map(one -> one.split("="))
                .filter(one -> one[0].equals(kind.name()))
                .map(one -> one[1])
                .findFirst()
                .orElse(kind.isReply() ? Setting.LETTER_MARK.value() : kind.mark());
        return mark.equals(NONE) ? "" : mark;
    }
}
