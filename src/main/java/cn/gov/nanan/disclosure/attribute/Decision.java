package cn.gov.nanan.disclosure.attribute;

import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 公开属性意见: one opinion on the attribute. 细则 一（一）1: 「选择“不公开”的，要在“不公开理由”栏标明理由。」 It never holds what does not belong
 * together, but while a text is written its reason may be unfinished; whoever acts on it asks {@link #requireComplete}.
 *
 * @param attribute never null
 * @param ground only with {@link Attribute#WITHHELD}
 * @param harm only with {@link Ground#SECURITY_STABILITY}
 * @param citation the forbidding provision; only with {@link Ground#LAW_PROHIBITS}
 * @param reason the written reason; at least {@value #SHORTEST_REASON} characters with {@link Attribute#WITHHELD},
 *     optional with {@link Attribute#ON_REQUEST}, absent with {@link Attribute#PROACTIVE}
 */
@Embeddable
public record Decision(
        @Enumerated(EnumType.STRING) @Column(name = "attribute", length = 32) Attribute attribute,
        @Enumerated(EnumType.STRING) @Column(name = "ground", length = 32) Ground ground,
        @Enumerated(EnumType.STRING) @Column(name = "harm", length = 32) Harm harm,
        @Column(name = "citation", length = LONGEST_CITATION) String citation,
        @Column(name = "reason", length = LONGEST_REASON) String reason) {
    public static final int SHORTEST_REASON = 10;
    public static final int LONGEST_REASON = 1000;
    public static final int LONGEST_CITATION = 200;

    /** @throws BusinessException {@code attribute.error.…} naming what is too much */
    public Decision {
        refuse(attribute == null, "attribute", "attribute-needed");
        citation = trimmed(citation);
        reason = trimmed(reason);
        boolean withheld = attribute == Attribute.WITHHELD;
        refuse(!withheld && ground != null, "ground", "ground-unwanted");
        refuse(attribute == Attribute.PROACTIVE && reason != null, "reason", "reason-unwanted");
        refuse(
                ground != null && ground.isStub() && length(reason) < SHORTEST_REASON,
                "reason",
                "reason-needed",
                SHORTEST_REASON);
        refuse(length(reason) > LONGEST_REASON, "reason", "reason-long", LONGEST_REASON);
        refuse(harm != null && (ground == null || !ground.isHarmNeeded()), "harm", "harm");
        refuse(citation != null && (ground == null || !ground.isCitationNeeded()), "citation", "citation");
        refuse(length(citation) > LONGEST_CITATION, "citation", "citation-long", LONGEST_CITATION);
    }

    /** @throws BusinessException {@code attribute.error.…} naming the first that is missing */
    public void requireComplete() {
        missing().stream().findFirst().ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** 尚缺: what whoever acts on it must still say. */
    public List<BusinessException> missing() {
        boolean withheld = attribute == Attribute.WITHHELD;
        return Stream.of(
                        refusal(withheld && ground == null, "ground", "ground-needed"),
                        refusal(
                                withheld && length(reason) < SHORTEST_REASON,
                                "reason",
                                "reason-needed",
                                SHORTEST_REASON),
                        refusal(ground != null && ground.isHarmNeeded() && harm == null, "harm", "harm"),
                        refusal(
                                ground != null && ground.isCitationNeeded() && citation == null,
                                "citation",
                                "citation"))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Is all said that its attribute and ground need? */
    public boolean isComplete() {
        return missing().isEmpty();
    }

    /** An opinion whose ground needs neither harm nor citation. */
    public Decision(Attribute attribute, Ground ground, String reason) {
        this(attribute, ground, null, null, reason);
    }

    public static Decision proactive() {
        return new Decision(Attribute.PROACTIVE, null, null);
    }

    public static Decision onRequest() {
        return new Decision(Attribute.ON_REQUEST, null, null);
    }

    public static Decision withheld(Ground ground, String reason) {
        return new Decision(Attribute.WITHHELD, ground, reason);
    }

    /** The opinion that form fields say, dropping what does not belong to the chosen attribute and ground. */
    public static Decision of(Attribute attribute, Ground ground, Harm harm, String citation, String reason) {
        boolean withheld = attribute == Attribute.WITHHELD;
        Ground chosen = withheld ? ground : null;
        return new Decision(
                attribute,
                chosen,
                chosen != null && chosen.isHarmNeeded() ? harm : null,
                chosen != null && chosen.isCitationNeeded() ? citation : null,
                attribute == Attribute.PROACTIVE ? null : reason);
    }

    public boolean is(Attribute other) {
        return attribute == other;
    }

    private static void refuse(boolean wrong, String part, String error, Object... arguments) {
        refusal(wrong, part, error, arguments).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** @param part that is wrong: attribute, ground, harm, citation or reason */
    private static Optional<BusinessException> refusal(boolean wrong, String part, String error, Object... arguments) {
        return wrong
                ? Optional.of(BusinessException.invalid(part, "attribute.error." + error, arguments))
                : Optional.empty();
    }

    private static String trimmed(String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }

    private static int length(String written) {
        return written == null ? 0 : written.codePointCount(0, written.length());
    }
}
