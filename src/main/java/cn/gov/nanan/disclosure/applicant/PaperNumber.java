package cn.gov.nanan.disclosure.applicant;

import cn.gov.nanan.disclosure.number.CreditCode;
import cn.gov.nanan.disclosure.number.IdentityNumber;
import cn.gov.nanan.disclosure.platform.BusinessException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * 证件号码核对: whether a number can be one of the paper that was named: 居民身份证 ({@link IdentityNumber}), and of an organisation its
 * 统一社会信用代码 ({@link CreditCode}). Other papers have numbers of their own, which nobody checks.
 */
public final class PaperNumber {
    private static final Set<String> IDENTITY_CARD = Set.of("居民身份证", "身份证", "RESIDENTIDENTITYCARD");
    private static final Set<String> CREDIT_CODE = Set.of("", "统一社会信用代码", "营业执照", "统一社会信用代码证书");

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
        if (number.length() != IdentityNumber.LENGTH) {
            return wrong("applicant.error.card-length", IdentityNumber.LENGTH, number.length());
        }
        if (!IdentityNumber.isWritten(number)) {
            return wrong("applicant.error.card-characters");
        }
        if (!IdentityNumber.isBorn(number)) {
            return wrong("applicant.error.card-birth");
        }
        return IdentityNumber.isChecked(number) ? Optional.empty() : wrong("applicant.error.card-check");
    }

    private static Optional<BusinessException> wrong(String error, Object... arguments) {
        return Optional.of(BusinessException.invalid(PersonalField.ID_NUMBER.name(), error, arguments));
    }
}
