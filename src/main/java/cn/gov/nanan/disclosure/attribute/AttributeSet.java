package cn.gov.nanan.disclosure.attribute;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** 公开属性之集: a set of attributes in one column, written {@code PROACTIVE|ON_REQUEST}. */
@Converter
public class AttributeSet implements AttributeConverter<Set<Attribute>, String> {
    @Override
    public String convertToDatabaseColumn(Set<Attribute> attributes) {
        return written(attributes);
    }

    @Override
    public Set<Attribute> convertToEntityAttribute(String written) {
        return read(Attribute.class, written);
    }

    static String written(Collection<? extends Enum<?>> constants) {
        return constants == null ? "" : constants.stream().map(Enum::name).collect(Collectors.joining("|"));
    }

    static <E extends Enum<E>> Set<E> read(Class<E> type, String written) {
        EnumSet<E> constants = EnumSet.noneOf(type);
        Arrays.stream((written == null ? "" : written).split("\\|"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> constants.add(Enum.valueOf(type, name)));
        return Collections.unmodifiableSet(constants);
    }
}
