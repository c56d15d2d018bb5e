package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.letter.LetterFilling;
import cn.gov.nanan.disclosure.letter.LetterKind;
import cn.gov.nanan.disclosure.letter.Placeholder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** 予以公开的答复书: issued by the 公开办 for a request whose answer was approved, with all files that may be given. */
@ApplicationScoped
public class GrantedReplies {
    @Inject
    private ActingAs actingAs;

    @Inject
    private RequestLetters letters;

    @Inject
    private LetterBook book;

    /** Its 发文字号. */
    public String issue(long id) {
        actingAs.user("office");
        List<Long> files = letters.given(id).stream().map(RequestFile::id).toList();
        LetterFilling.Passage granted = files.isEmpty()
                ? new LetterFilling.Passage(
                        LetterKind.GRANT_BY_TELLING,
                        Map.of(Placeholder.SOURCE, "到本机关办公室查阅", Placeholder.OBTAINED_AT, "工作日办公时间"))
                : new LetterFilling.Passage(LetterKind.GRANT, Map.of());
        letters.issue(
                id,
                LetterOrder.of(new LetterFilling(LetterKind.REPLY, Map.of(), List.of(granted), List.of()))
                        .enclosing(files));
        return book.replyNumber(id).orElseThrow();
    }
}
