package cn.gov.nanan.disclosure.attribute;

import cn.gov.nanan.disclosure.platform.EnumColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;

/** 提示之集: a set of cautions in one column. */
@Converter
public class CautionSet implements AttributeConverter<Set<Caution>, String> {
    @Override
    public String convertToDatabaseColumn(Set<Caution> cautions) {
        return EnumColumn.written(cautions);
    }

    @Override
    public Set<Caution> convertToEntityAttribute(String written) {
        return EnumColumn.read(Caution.class, written);
    }
}
