package cn.gov.nanan.disclosure.applicant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Messages;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 证件号码核对: in words, where the kind of paper says how its numbers are made. */
class PaperNumberTest {
    @ParameterizedTest(name = "条例第二十九条 证件号码核对：{0} {1} {2} {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "NATURAL_PERSON, 居民身份证, 350583199003070012, -",
                "NATURAL_PERSON, 居民身份证, 11010519491231002X, -",
                "NATURAL_PERSON, 居民身份证, 11010519491231002x, -",
                "NATURAL_PERSON, 居民身份证, ３５０５８３-19900307-0012, -",
                "NATURAL_PERSON, Resident identity card, 350583199003070011, applicant.error.card-check",
                "NATURAL_PERSON, 身份证, 350583199003070011, applicant.error.card-check",
                "NATURAL_PERSON, 居民身份证, 350583199003071002, applicant.error.card-check",
                "NATURAL_PERSON, 居民身份证, 35058319900307001, applicant.error.card-length",
                "NATURAL_PERSON, 居民身份证, 35058319900307001A, applicant.error.card-characters",
                "NATURAL_PERSON, 居民身份证, 35058319900230001X, applicant.error.card-birth",
                "NATURAL_PERSON, 护照, E12345678, -",
                "NATURAL_PERSON, -, 350583199003070011, -",
                "NATURAL_PERSON, 香港居民身份证, A123456(7), -",
                "NATURAL_PERSON, 居民身份证, -, -",
                "COMMERCIAL, -, 91350100M000100Y43, -",
                "COMMERCIAL, 统一社会信用代码, 91350100m000100y43, -",
                "LEGAL_SERVICE, -, 91350100M000100Y34, number.error.code-check",
                "RESEARCH, -, 91350100M000100Y4, number.error.code-length",
                "OTHER_ORGANISATION, -, 91350100MO00100Y43, number.error.code-characters",
                "OTHER_ORGANISATION, 境外登记证, 12345, -"
            })
    void numbers(ApplicantKind kind, String paper, String number, String error) {
        Map<PersonalField, String> given = number == null
                ? Map.of(PersonalField.ID_KIND, paper)
                : Map.of(PersonalField.ID_KIND, paper == null ? "" : paper, PersonalField.ID_NUMBER, number);
        BusinessException fault = PaperNumber.fault(kind, given).orElse(null);
        assertEquals(error, fault == null ? null : fault.key());
        if (fault != null) {
            assertEquals("ID_NUMBER", fault.field());
            String words = Messages.text(Locale.CHINESE, fault.key(), fault.arguments());
            assertEquals(false, words.contains("?") || words.contains(number), words);
        }
    }
}
