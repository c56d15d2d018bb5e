package cn.gov.nanan.disclosure.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.House;
import cn.gov.nanan.disclosure.platform.Messages;
import jakarta.validation.Constraint;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 栏目规则: each says a sentence of our own files, in both languages. */
class FieldWordsTest {
    @Test
    @DisplayName("栏目规则 每条都有自己的中英文提示，说的都在本系统的文字文件里")
    void everyConstraintHasItsSentence() {
        Set<String> messages = House.classes().stream()
                .flatMap(type -> type.getFields().stream())
                .flatMap(field -> field.getAnnotations().stream())
                .filter(one -> one.getRawType().isAnnotatedWith(Constraint.class))
                .map(one -> String.valueOf(one.get("message").orElseThrow()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(messages.size() > 3, messages.toString());
        for (Locale locale : Set.of(Locale.CHINESE, Locale.ENGLISH)) {
            Set<String> unsaid = new TreeSet<>(messages);
            unsaid.removeIf(message -> message.startsWith("{")
                    && Messages.all(locale).containsKey(message.substring(1, message.length() - 1)));
            assertEquals(Set.of(), unsaid, locale.toString());
        }
    }
}
