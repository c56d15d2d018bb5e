package cn.gov.nanan.disclosure.attribute;

import cn.gov.nanan.disclosure.platform.EnumColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;

/** 公开属性之集: a set of attributes in one column, written {@code PROACTIVE|ON_REQUEST}. */
@Converter
public class AttributeSet implements AttributeConverter<Set<Attribute>, String> {
    @Override
    public String convertToDatabaseColumn(Set<Attribute> attributes) {
        return EnumColumn.written(attributes);
    }

    @Override
    public Set<Attribute> convertToEntityAttribute(String written) {
        return EnumColumn.read(Attribute.class, written);
    }
}
