package cn.gov.nanan.disclosure.web.letters;

import cn.gov.nanan.disclosure.request.LetterBook;
import cn.gov.nanan.disclosure.request.Posting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** 待邮寄: the requests whose answers wait to be posted, to choose from for the labels of envelopes. */
@Named
@RequestScoped
public class PostingPage {
    @Inject
    private LetterBook book;

    private List<Posting> rows;

    public List<Posting> rows() {
        if (rows == null) {
            rows = book.toPost();
        }
        return rows;
    }
}
