package cn.gov.nanan.disclosure.clearance;

import cn.gov.nanan.disclosure.platform.EnumColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;

/** 审查所见: which of the seven questions were answered 是, in one column; null where nothing was reviewed. */
@Converter
public class Findings implements AttributeConverter<Set<SecrecyQuestion>, String> {
    @Override
    public String convertToDatabaseColumn(Set<SecrecyQuestion> found) {
        return found == null ? null : EnumColumn.written(found);
    }

    @Override
    public Set<SecrecyQuestion> convertToEntityAttribute(String written) {
        return written == null ? null : EnumColumn.read(SecrecyQuestion.class, written);
    }
}
