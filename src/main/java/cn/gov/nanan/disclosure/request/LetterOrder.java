package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.letter.LetterFilling;
import java.util.List;
import java.util.Optional;

/**
 * 制发要求: which letter is to be made of a request.
 *
 * @param duty id of the {@link LetterDuty} that it fulfils; empty for the one that waits longest
 * @param files ids of the 拟提供的文件 that it encloses
 * @param reason 重新制发的理由; empty of a first one
 */
public record LetterOrder(LetterFilling filling, Optional<Long> duty, List<Long> files, String reason) {
    public LetterOrder {
        files = List.copyOf(files);
        reason = reason == null ? "" : reason.strip();
    }

    public static LetterOrder of(LetterFilling filling) {
        return new LetterOrder(filling, Optional.empty(), List.of(), "");
    }

    public LetterOrder enclosing(List<Long> given) {
        return new LetterOrder(filling, duty, given, reason);
    }

    public LetterOrder because(String why) {
        return new LetterOrder(filling, duty, files, why);
    }
}
