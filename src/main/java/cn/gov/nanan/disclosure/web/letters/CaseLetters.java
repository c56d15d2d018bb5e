package cn.gov.nanan.disclosure.web.letters;

import cn.gov.nanan.disclosure.letter.LetterKind;
import cn.gov.nanan.disclosure.request.LetterBook;
import cn.gov.nanan.disclosure.request.LetterRow;
import cn.gov.nanan.disclosure.request.OwedLetter;
import cn.gov.nanan.disclosure.request.RequestEntry;
import cn.gov.nanan.disclosure.request.Requests;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** 办理单上的文书: which letters the request of the page has, and which may be made next. */
@Named
@RequestScoped
public class CaseLetters {
    @Inject
    private LetterBook book;

    @Inject
    private Requests requests;

    @Inject
    private Reader reader;

    private List<LetterRow> rows;
    private List<LetterKind> fitting;
    private List<OwedLetter> owed;
    private List<RequestEntry> trail;

    public List<LetterRow> of(Long request) {
        if (rows == null) {
            rows = book.ofRequest(request == null ? -1 : request);
        }
        return rows;
    }

    /** 办理记录, by which one sees what was corrected since a letter was issued. */
    public List<RequestEntry> trail(Long request) {
        if (trail == null) {
            trail = requests.find(request == null ? -1 : request).trail();
        }
        return trail;
    }

    /** 须制发的文书. */
    public List<OwedLetter> owed(Long request) {
        if (owed == null) {
            owed = book.owed(request == null ? -1 : request);
        }
        return owed;
    }

    /** The kinds that fit where it stands. */
    public List<LetterKind> fitting(Long request) {
        if (fitting == null) {
            fitting = book.fitting(request == null ? -1 : request);
        }
        return fitting;
    }

    /** All other letters. */
    public List<LetterKind> others(Long request) {
        return LetterKind.letters().stream()
                .filter(kind -> !fitting(request).contains(kind))
                .toList();
    }

    public boolean isMaking() {
        return reader.actor().acts(Role.DISCLOSURE_OFFICE);
    }
}
