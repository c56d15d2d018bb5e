package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.letter.LetterFilling;
import cn.gov.nanan.disclosure.letter.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** 予以公开的答复书: issued by the 公开办 for a request whose answer was approved. */
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
        letters.issue(
                id,
                new LetterFilling(
                        LetterKind.REPLY,
                        Map.of(),
                        List.of(new LetterFilling.Passage(LetterKind.GRANT, Map.of())),
                        List.of("技改项目名单")),
                null);
        return book.replyNumber(id).orElseThrow();
    }
}
