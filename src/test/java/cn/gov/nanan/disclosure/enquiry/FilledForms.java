package cn.gov.nanan.disclosure.enquiry;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 填好的申请表: what a citizen or an organisation types, with changes. */
final class FilledForms {
    static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 'I', 'H', 'D', 'R'
    };
    static final byte[] PDF = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    private FilledForms() {}

    static ApplicationForm citizen(String... changes) {
        return new ApplicationForm(fields(changes), List.of());
    }

    static ApplicationForm citizenWith(List<ApplicationForm.Upload> uploads, String... changes) {
        return new ApplicationForm(fields(changes), uploads);
    }

    static ApplicationForm.Upload upload(String name, byte[] content) {
        return new ApplicationForm.Upload(name, content);
    }

    private static Map<String, String[]> fields(String... changes) {
        Map<String, String[]> fields = new HashMap<>();
        put(
                fields,
                "kind",
                "NATURAL_PERSON",
                "name",
                "陈晓明",
                "idKind",
                "居民身份证",
                "idNumber",
                "350583199003070012",
                "phone",
                "13800001234",
                "title1",
                "技改项目验收名单",
                "form",
                "ELECTRONIC",
                "route",
                "ONLINE");
        put(fields, changes);
        return fields;
    }

    private static void put(Map<String, String[]> fields, String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], new String[] {pairs[i + 1]});
        }
    }
}
