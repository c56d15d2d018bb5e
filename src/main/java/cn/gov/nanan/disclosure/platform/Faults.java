package cn.gov.nanan.disclosure.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 须补正之处: what is wrong with something that was written, each field once, to be refused all at once. */
public final class Faults {
    private final Map<String, BusinessException> all = new LinkedHashMap<>();

    /** @param field what is to be mended, as its type names it */
    public Faults when(boolean wrong, String field, String key, Object... arguments) {
        if (wrong) {
            all.putIfAbsent(field, BusinessException.invalid(field, key, arguments));
        }
        return this;
    }

    /** One that was found elsewhere. */
    public void add(BusinessException fault) {
        all.putIfAbsent(fault.field(), fault);
    }

    /**
     * Visible and stripped, null when blank.
     *
     * @param tooLong the key of the refusal, which names the limit and how much was written
     */
    public String text(String field, String typed, int limit, String tooLong) {
        String text = Written.stripped(typed);
        when(text.length() > limit, field, tooLong, limit, text.length());
        return text.isEmpty() ? null : text;
    }

    /** @throws BusinessException the first fault, with the others */
    public void refuse() {
        if (!all.isEmpty()) {
            throw BusinessException.together(List.copyOf(all.values()));
        }
    }
}
