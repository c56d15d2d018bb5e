package cn.gov.nanan.disclosure.form;

import cn.gov.nanan.disclosure.platform.EnumColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;

/** 自查之集: what was ticked, in one column. */
@Converter
public class SelfChecks implements AttributeConverter<Set<SelfCheck>, String> {
    @Override
    public String convertToDatabaseColumn(Set<SelfCheck> ticked) {
        return EnumColumn.written(ticked);
    }

    @Override
    public Set<SelfCheck> convertToEntityAttribute(String written) {
        return EnumColumn.read(SelfCheck.class, written);
    }
}
