package cn.gov.nanan.disclosure.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** 叠加: what an author made of a text, laid over what others had made of it before. Coarse to fine: blocks, then words. */
record Amending(int author) {
    List<TextBlock> blocks(List<TextBlock> old, List<TextBlock> next) {
        List<TextBlock> standing = old.stream()
                .filter(block -> !block.isDeleted())
                .map(TextBlock::standing)
                .toList();
        return woven(
                old,
                TextBlock::isDeleted,
                next,
                matched(standing, next),
                this::block,
                block -> block.deletedBy(author),
                block -> block.insertedBy(author));
    }

    private static List<Match> matched(List<TextBlock> before, List<TextBlock> after) {
        List<Match> pairs = new ArrayList<>();
        for (Match match : Wordwise.matched(before, after, block -> Sketch.of(block.words()))) {
            if (!match.isKept() || isComparable(before.get(match.before()), after.get(match.after()))) {
                pairs.add(match);
            } else {
                pairs.add(Match.gone(match.before()));
                pairs.add(Match.added(match.after()));
            }
        }
        return pairs;
    }

    private static boolean isComparable(TextBlock before, TextBlock after) {
        return before.frame().isComparable(after.frame()) && before.isLeaf() == after.isLeaf();
    }

    private TextBlock block(TextBlock old, TextBlock next) {
        if (old.standing().equals(next)) {
            return old;
        }
        return old.isLeaf()
                ? new TextBlock(next.frame(), List.of(), pieces(old.pieces(), next.pieces()), shape(old, next))
                : new TextBlock(next.frame(), inside(old, next), List.of(), shape(old, next));
    }

    /** 合并、拆分单元格: a cell that spans others than before, or became a heading. */
    private Mark shape(TextBlock old, TextBlock next) {
        return old.frame().equals(next.frame()) ? old.shape() : Mark.insertedBy(author);
    }

    /** A row whose cells are as many as before keeps its columns: cell by cell, however different they are. */
    private List<TextBlock> inside(TextBlock old, TextBlock next) {
        List<TextBlock> cells = old.blocks();
        boolean columns = old.frame().isRow()
                && cells.stream().noneMatch(cell -> cell.shape().deleted())
                && cells.size() == next.blocks().size()
                && IntStream.range(0, cells.size())
                        .allMatch(
                                at -> isComparable(cells.get(at), next.blocks().get(at)));
        return columns
                ? IntStream.range(0, cells.size())
                        .mapToObj(at -> block(cells.get(at), next.blocks().get(at)))
                        .toList()
                : blocks(cells, next.blocks());
    }

    private List<Piece> pieces(List<Piece> old, List<Piece> next) {
        List<Token> standing = old.stream()
                .filter(piece -> !piece.isDeleted())
                .map(Piece::token)
                .toList();
        List<Match> matches =
                Wordwise.of(standing, next.stream().map(Piece::token).toList());
        return woven(
                old,
                Piece::isDeleted,
                next,
                matches,
                (kept, same) -> kept,
                piece -> piece.deletedBy(author),
                piece -> new Piece(piece.token(), Mark.insertedBy(author)));
    }

    /** What was deleted before rides along in front of what stands behind it. */
    private static <T> List<T> woven(
            List<T> old,
            Predicate<T> isDeleted,
            List<T> next,
            List<Match> matches,
            BinaryOperator<T> both,
            Function<T, Optional<T>> gone,
            Function<T, T> added) {
        List<T> woven = new ArrayList<>();
        int at = 0;
        for (Match match : matches) {
            if (match.before() == Match.NOWHERE) {
                woven.add(added.apply(next.get(match.after())));
                continue;
            }
            while (isDeleted.test(old.get(at))) {
                woven.add(old.get(at++));
            }
            T one = old.get(at++);
            if (match.isKept()) {
                woven.add(both.apply(one, next.get(match.after())));
            } else {
                gone.apply(one).ifPresent(woven::add);
            }
        }
        woven.addAll(old.subList(at, old.size()));
        return woven;
    }
}
