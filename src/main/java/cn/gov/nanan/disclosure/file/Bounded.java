package cn.gov.nanan.disclosure.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** 有界: a few kilobytes can unpack to gigabytes; what is larger than can be checked is refused. */
public final class Bounded extends FilterInputStream {
    private static final long LARGEST = 256L << 20;

    private final Judgement judgement;
    private long left;

    public Bounded(InputStream in, Judgement judgement) {
        this(in, judgement, LARGEST);
    }

    /** @param largest in bytes */
    public Bounded(InputStream in, Judgement judgement, long largest) {
        super(in);
        this.judgement = judgement;
        this.left = largest;
    }

    @Override
    public int read() throws IOException {
        return counted(super.read(), 1);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        return counted(read, read);
    }

    private int counted(int read, int bytes) {
        judgement.requireTime();
        left -= Math.max(0, bytes);
        if (left < 0) {
            throw judgement.unclear();
        }
        return read;
    }
}
