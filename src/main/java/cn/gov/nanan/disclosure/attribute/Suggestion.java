package cn.gov.nanan.disclosure.attribute;

import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * 属性建议: what a rule suggests, and what is usual beside it.
 *
 * @param suggested null where the text leaves it open: then nothing is preselected
 * @param usual the attributes that may be chosen without a remark; holds {@code suggested}
 * @param strength how firmly the text says so
 * @param usualGround offered first when 不公开 is chosen; may be null
 * @param cautions what to consider with every document of this kind
 */
@Embeddable
public record Suggestion(
        @Enumerated(EnumType.STRING) @Column(name = "suggested", length = 32) Attribute suggested,
        @Convert(converter = AttributeSet.class) @Column(name = "usual", nullable = false, length = 60)
                Set<Attribute> usual,
        @Enumerated(EnumType.STRING) @Column(name = "strength", nullable = false, length = 32) Strength strength,
        @Enumerated(EnumType.STRING) @Column(name = "usual_ground", length = 32) Ground usualGround,
        @Convert(converter = CautionSet.class) @Column(name = "cautions", nullable = false, length = 300)
                Set<Caution> cautions) {
    /** @throws BusinessException {@code attribute.error.usual-needed} when nothing may be chosen */
    public Suggestion {
        Objects.requireNonNull(strength);
        EnumSet<Attribute> all = EnumSet.noneOf(Attribute.class);
        all.addAll(usual);
        if (suggested != null) {
            all.add(suggested);
        }
        if (all.isEmpty()) {
            throw new BusinessException("attribute.error.usual-needed");
        }
        usual = Collections.unmodifiableSet(all);
        cautions = cautions == null ? Set.of() : Set.copyOf(cautions);
    }
}
