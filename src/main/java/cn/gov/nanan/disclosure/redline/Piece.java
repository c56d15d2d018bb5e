package cn.gov.nanan.disclosure.redline;

import java.util.Optional;

/** 带痕字词: one token and what happened to it. */
record Piece(Token token, Mark mark) {
    boolean isDeleted() {
        return mark.deleted();
    }

    /** What is left when this author deletes it: nothing of what was only inserted since. */
    Optional<Piece> deletedBy(int author) {
        return mark.isInserted() ? Optional.empty() : Optional.of(new Piece(token, Mark.deletedBy(author)));
    }
}
