package cn.gov.nanan.disclosure.web.casework;

import cn.gov.nanan.disclosure.request.RequestInput;
import java.io.Serializable;

/** 查找情况栏目: where it was looked for, by which words, and what came of it. */
public class SearchFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private String places;
    private String terms;
    private String found;

    RequestInput.Searching input() {
        return new RequestInput.Searching(places, terms, found);
    }

    /** The first that is empty; where none is, the one that is longest. */
    String place() {
        if (length(places) == 0 || isLongest(places)) {
            return "placesField:places";
        }
        return length(terms) == 0 || length(found) > 0 && isLongest(terms) ? "termsField:terms" : "foundField:found";
    }

    private boolean isLongest(String text) {
        return length(terms) > 0
                && length(found) > 0
                && length(text) >= Math.max(length(places), Math.max(length(terms), length(found)));
    }

    private static int length(String text) {
        return text == null ? 0 : text.strip().length();
    }

    public String getPlaces() {
        return places;
    }

    public void setPlaces(String places) {
        this.places = places;
    }

    public String getTerms() {
        return terms;
    }

    public void setTerms(String terms) {
        this.terms = terms;
    }

    public String getFound() {
        return found;
    }

    public void setFound(String found) {
        this.found = found;
    }
}
