package cn.gov.nanan.disclosure.redline;

import java.util.BitSet;
import java.util.List;

/** 轮廓: which words and pairs of words a passage has, as bits; two passages are compared in a few steps, however long. */
record Sketch(BitSet bits) {
    private static final int SIZE = 1 << 11;

    /** 相近: from here on one passage counts as the other, changed. */
    private static final double ALIKE = 0.4;

    static Sketch of(List<Token> tokens) {
        BitSet bits = new BitSet(SIZE);
        int before = 0;
        for (Token token : tokens) {
            if (token.isWord()) {
                int word = token.text().hashCode();
                bits.set(place(word));
                bits.set(place(before * 31 + word));
                before = word;
            }
        }
        return new Sketch(bits);
    }

    private static int place(int hash) {
        return (hash * 0x9E3779B9) >>> (Integer.SIZE - 11);
    }

    /** 0 of what has nothing in common, 1 of what has all. */
    double likeness(Sketch other) {
        int all = bits.cardinality() + other.bits.cardinality();
        if (all == 0) {
            return 0;
        }
        BitSet common = (BitSet) bits.clone();
        common.and(other.bits);
        return 2.0 * common.cardinality() / all;
    }

    static boolean isAlike(double likeness) {
        return likeness >= ALIKE;
    }
}
