package cn.gov.nanan.disclosure.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 字节范围, of a file of 1,000 bytes. */
class ByteRangeTest {
    @ParameterizedTest
    @DisplayName("附件 按 RFC 9110 取一段")
    @CsvSource({
        "bytes=0-99, 0, 100, false, true",
        "bytes=900-, 900, 100, false, true",
        "bytes=-10, 990, 10, false, true",
        "bytes=-5000, 0, 1000, false, true",
        "bytes=990-5000, 990, 10, false, true",
        "bytes=1000-, 1000, 0, false, false",
        "bytes=-0, 1000, 0, false, false",
        "bytes=5-2, 0, 1000, true, true",
        "'bytes=0-1,5-6', 0, 1000, true, true",
        "bytes=-, 0, 1000, true, true",
        "items=0-1, 0, 1000, true, true",
        ", 0, 1000, true, true"
    })
    void onePart(String header, long from, long length, boolean whole, boolean satisfiable) {
        ByteRange range = ByteRange.of(header, null, null, 1000);
        assertEquals(new ByteRange(from, length, whole), range);
        assertEquals(satisfiable, range.isSatisfiable());
    }

    @ParameterizedTest
    @DisplayName("附件 文件已变则给全文")
    @CsvSource({"'\"abc\"', false", "'\"other\"', true", "'W/\"abc\"', true"})
    void aChangedFileIsGivenWhole(String ifRange, boolean whole) {
        assertEquals(whole, ByteRange.of("bytes=0-1", ifRange, "abc", 1000).isWhole());
    }
}
