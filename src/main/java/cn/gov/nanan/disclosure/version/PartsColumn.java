package cn.gov.nanan.disclosure.version;

import cn.gov.nanan.disclosure.platform.EnumColumn;
import cn.gov.nanan.disclosure.procedure.TextPart;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;

/** 改动之集: what of a text was changed, in one column. */
@Converter
public class PartsColumn implements AttributeConverter<Set<TextPart>, String> {
    @Override
    public String convertToDatabaseColumn(Set<TextPart> changed) {
        return EnumColumn.written(changed);
    }

    @Override
    public Set<TextPart> convertToEntityAttribute(String written) {
        return EnumColumn.read(TextPart.class, written);
    }
}
