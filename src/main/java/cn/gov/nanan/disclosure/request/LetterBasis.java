package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.letter.LetterKind;
import cn.gov.nanan.disclosure.letter.Placeholder;
import cn.gov.nanan.disclosure.platform.BusinessException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 文书之据: what the case already says of a letter.
 *
 * @param duty for whose sake it is made; empty where no act owes such a letter
 * @param undone what must be done before; empty where nothing
 * @param recorded 已登记: what the act recorded, which nobody writes again
 * @param suggested what the case knows besides, to be amended
 * @param corrections 更正期限事项 of what the letter speaks of, since the act
 */
public record LetterBasis(
        Optional<LetterDuty> duty,
        Optional<RequestAction> undone,
        Map<Placeholder, String> recorded,
        Map<Placeholder, String> suggested,
        List<RequestEntry> corrections) {
    /** @throws BusinessException {@code request.error.letter-unknown} where the duty that was chosen is none of such a letter */
    static LetterBasis of(LetterKind kind, InformationRequest request, Optional<Long> chosen) {
        Optional<LetterDuty> duty = duty(kind, request, chosen);
        return new LetterBasis(
                duty,
                LetterOccasions.undone(kind, request),
                ActGround.recorded(kind, request, duty),
                ActGround.suggested(request, duty),
                corrections(kind, request, duty));
    }

    private static Optional<LetterDuty> duty(LetterKind kind, InformationRequest request, Optional<Long> chosen) {
        List<LetterDuty> duties = request.letterDuties().stream()
                .filter(duty -> duty.kind() == kind)
                .toList();
        return chosen.isPresent()
                ? Optional.of(duties.stream()
                        .filter(duty -> chosen.get().equals(duty.id()))
                        .findFirst()
                        .orElseThrow(() -> BusinessException.notFound("request.error.letter-unknown")))
                : duties.stream().filter(duty -> !duty.isIssued()).findFirst().or(() -> duties.stream()
                        .reduce((earlier, later) -> later));
    }

    private static List<RequestEntry> corrections(
            LetterKind kind, InformationRequest request, Optional<LetterDuty> duty) {
        int since = duty.map(one -> one.entry().position()).orElse(-1);
        return request.trail().stream()
                .filter(entry -> entry.position() > since && isCorrecting(entry, kind))
                .toList();
    }

    /** Does this put right a day of which such a letter speaks? */
    static boolean isCorrecting(RequestEntry entry, LetterKind kind) {
        EventCorrection correction = entry.correction();
        return correction != null
                && (correction.event() == null
                        ? kind.isOfApplicant()
                        : LetterOccasions.isTold(kind, correction.event()));
    }
}
