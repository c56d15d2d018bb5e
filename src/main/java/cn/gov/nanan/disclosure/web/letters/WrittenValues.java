package cn.gov.nanan.disclosure.web.letters;

import cn.gov.nanan.disclosure.letter.Placeholder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** 填写的内容: of what is asked, what was written. */
final class WrittenValues {
    private WrittenValues() {}

    static Map<Placeholder, String> of(Map<Placeholder, String> values, List<Placeholder> asked) {
        Map<Placeholder, String> written = new EnumMap<>(Placeholder.class);
        asked.forEach(one -> {
            if (values.get(one) != null) {
                written.put(one, values.get(one));
            }
        });
        return written;
    }
}
