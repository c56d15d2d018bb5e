package cn.gov.nanan.disclosure.applicant;

import cn.gov.nanan.disclosure.number.CreditCode;
import cn.gov.nanan.disclosure.platform.BusinessException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * 证件号码核对: whether a number can be one of the paper that was named: 居民身份证 (GB 11643), and of an organisation its
 * 统一社会信用代码 ({@link CreditCode}). Other papers have numbers of their own, which nobody checks.
 */
public final class PaperNumber {
    private static final int LENGTH = 18;
    private static final Set<String> IDENTITY_CARD = Set.of("居民身份证", "身份证", "RESIDENTIDENTITYCARD");
    private static final Set<String> CREDIT_CODE = Set.of("", "统一社会信用代码", "营业执照", "统一社会信用代码证书");

    private static final int[] CARD_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CARD_CHECKS = "10X98765432";
    private static final int BIRTH = 6;
    private static final int BIRTH_MONTH = 10;
    private static final int BIRTH_DAY = 12;
    private static final int BIRTH_END = 14;

    private PaperNumber() {}

    /** What is wrong with the number that was given, in words; empty where nothing is, or where none was given. */
    public static Optional<BusinessException> fault(ApplicantKind kind, Map<PersonalField, String> given) {
        String number = CreditCode.bare(given.get(PersonalField.ID_NUMBER));
        String paper = CreditCode.bare(given.get(PersonalField.ID_KIND));
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (kind.isOrganisation()) {
            return CREDIT_CODE.contains(paper)
                    ? CreditCode.fault(PersonalField.ID_NUMBER.name(), number)
                    : Optional.empty();
        }
        return IDENTITY_CARD.contains(paper) ? card(number) : Optional.empty();
    }

    private static Optional<BusinessException> card(String number) {
        if (number.length() != LENGTH) {
            return wrong("applicant.error.card-length", LENGTH, number.length());
        }
        if (!number.matches("\\d{17}[\\dX]")) {
            return wrong("applicant.error.card-characters");
        }
        if (!isDay(number)) {
            return wrong("applicant.error.card-birth");
        }
        int sum = IntStream.range(0, LENGTH - 1)
                .map(at -> (number.charAt(at) - '0') * CARD_WEIGHTS[at])
                .sum();
        boolean right = number.charAt(LENGTH - 1) == CARD_CHECKS.charAt(sum % CARD_CHECKS.length());
        return right ? Optional.empty() : wrong("applicant.error.card-check");
    }

    private static boolean isDay(String number) {
        try {
            LocalDate.of(
                    Integer.parseInt(number.substring(BIRTH, BIRTH_MONTH)),
                    Integer.parseInt(number.substring(BIRTH_MONTH, BIRTH_DAY)),
                    Integer.parseInt(number.substring(BIRTH_DAY, BIRTH_END)));
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static Optional<BusinessException> wrong(String error, Object... arguments) {
        return Optional.of(BusinessException.invalid(PersonalField.ID_NUMBER.name(), error, arguments));
    }
}
