package cn.gov.nanan.disclosure.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CleanTextTest {
    @Test
    void drops_what_nobody_sees_and_keeps_lines_and_rare_characters() {
        assertEquals("关于\t𠮷县\n的通知", CleanText.cleaned("关\u0000于\t\u0007𠮷县\n的\ud800通知"));
    }
}
