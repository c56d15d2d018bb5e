package cn.gov.nanan.disclosure.clearance;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** 逐项判断一栏: the answers in one column, written {@code QUESTION=YES|OTHER=NO}; null where nothing was reviewed. */
@Converter
public class FindingsColumn implements AttributeConverter<Findings, String> {
    @Override
    public String convertToDatabaseColumn(Findings findings) {
        return findings == null
                ? null
                : findings.answers().entrySet().stream()
                        .map(answer -> answer.getKey() + "=" + answer.getValue())
                        .collect(Collectors.joining("|"));
    }

    @Override
    public Findings convertToEntityAttribute(String written) {
        if (written == null) {
            return null;
        }
        Map<SecrecyQuestion, Finding> answers = new EnumMap<>(SecrecyQuestion.class);
        Arrays.stream(written.split("\\|"))
                .filter(answer -> !answer.isBlank())
                .map(answer -> answer.split("="))
                .forEach(answer -> answers.put(SecrecyQuestion.valueOf(answer[0]), Finding.valueOf(answer[1])));
        return new Findings(answers);
    }
}
