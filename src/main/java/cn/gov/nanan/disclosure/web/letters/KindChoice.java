package cn.gov.nanan.disclosure.web.letters;

import cn.gov.nanan.disclosure.letter.LetterKind;
import cn.gov.nanan.disclosure.platform.BusinessException;
import java.util.Arrays;
import java.util.Optional;

/** 地址中的文书种类和申请: what an address names, however it was typed. */
final class KindChoice {
    private static final String NUMBER = "\\d{1,18}";
    private static final long NOBODY = -1;

    private KindChoice() {}

    /** The id of a request; of none where it is no number. */
    static long request(String id) {
        return id != null && id.matches(NUMBER) ? Long.parseLong(id) : NOBODY;
    }

    /** The id of a duty, below zero of those before the acts kept them; empty where none is named. */
    static Optional<Long> duty(String id) {
        return id != null && id.matches("-?" + NUMBER) ? Optional.of(Long.valueOf(id)) : Optional.empty();
    }

    /** @throws BusinessException of an address, where there is no such kind */
    static LetterKind of(String name) {
        return Arrays.stream(LetterKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> BusinessException.address("letter.error.kind"));
    }
}
