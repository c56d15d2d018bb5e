package cn.gov.nanan.disclosure.redline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 段: a paragraph, heading, cell with its pieces; or a table, list, row with the blocks in it.
 *
 * @param blocks empty of what holds pieces
 * @param shape of a cell alone: who reshaped it, or let it come or go without a word in it
 */
record TextBlock(Frame frame, List<TextBlock> blocks, List<Piece> pieces, Mark shape) {
    TextBlock(Frame frame, List<TextBlock> blocks, List<Piece> pieces) {
        this(frame, blocks, pieces, Mark.NONE);
    }

    static TextBlock leaf(Frame frame, List<Token> tokens, Mark mark) {
        return new TextBlock(
                frame,
                List.of(),
                tokens.stream().map(token -> new Piece(token, mark)).toList());
    }

    boolean isLeaf() {
        return blocks.isEmpty();
    }

    Stream<TextBlock> leaves() {
        return isLeaf() ? Stream.of(this) : blocks.stream().flatMap(TextBlock::leaves);
    }

    List<Token> tokens() {
        return pieces.stream().map(Piece::token).toList();
    }

    /** All words in it, those of its blocks as well. */
    List<Token> words() {
        return leaves().flatMap(leaf -> leaf.pieces.stream()).map(Piece::token).toList();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        words().forEach(token -> text.append(token.text()));
        return text.toString().strip();
    }

    /** Is there no word in it at all? */
    boolean isEmpty() {
        return leaves().allMatch(leaf -> leaf.pieces.isEmpty());
    }

    /** Is nothing left of it but what was deleted? */
    boolean isDeleted() {
        return leaves().anyMatch(leaf -> !leaf.pieces.isEmpty() || leaf.shape.deleted())
                && leaves().allMatch(leaf -> leaf.pieces.stream().allMatch(Piece::isDeleted));
    }

    /** Was a cell in it reshaped, or did one come or go without a word in it? */
    boolean isReshaped() {
        return !shape.equals(Mark.NONE) || blocks.stream().anyMatch(TextBlock::isReshaped);
    }

    /** As it now reads: without what was deleted, and without marks. */
    TextBlock standing() {
        return new TextBlock(
                frame,
                blocks.stream()
                        .filter(block -> !block.isDeleted())
                        .map(TextBlock::standing)
                        .toList(),
                pieces.stream()
                        .filter(piece -> !piece.isDeleted())
                        .map(piece -> new Piece(piece.token(), Mark.NONE))
                        .toList());
    }

    /** Of a new row with words an empty cell says nothing. */
    TextBlock insertedBy(int author) {
        boolean bare = isEmpty();
        return new TextBlock(
                frame,
                blocks.stream()
                        .map(block -> block.isEmpty() && !bare ? block : block.insertedBy(author))
                        .toList(),
                pieces.stream()
                        .map(piece -> new Piece(piece.token(), Mark.insertedBy(author)))
                        .toList(),
                isBareCell() ? Mark.insertedBy(author) : Mark.NONE);
    }

    private boolean isBareCell() {
        return frame.isCell() && isLeaf() && pieces.isEmpty();
    }

    /** What is left of it when this author deletes it; nothing of what was only inserted since. Empty cells stay in their row. */
    Optional<TextBlock> deletedBy(int author) {
        if (isBareCell()) {
            return Optional.of(new TextBlock(frame, blocks, pieces, Mark.deletedBy(author)));
        }
        boolean bare = isEmpty();
        List<TextBlock> left = blocks.stream()
                .flatMap(block -> block.isEmpty() && !bare ? Stream.of(block) : block.deletedBy(author).stream())
                .toList();
        List<Piece> kept = pieces.stream()
                .flatMap(piece -> piece.isDeleted() ? Stream.of(piece) : piece.deletedBy(author).stream())
                .toList();
        return Optional.of(new TextBlock(frame, left, kept, shape))
                .filter(block -> !block.isEmpty() || bare && block.isDeleted());
    }
}
