package cn.gov.nanan.disclosure.bag;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.progress.WorkCount;
import cn.gov.nanan.disclosure.progress.WorkPhase;
import cn.gov.nanan.disclosure.publicview.Sha256;
import cn.gov.nanan.disclosure.signature.DetachedSignature;
import cn.gov.nanan.disclosure.signature.SigningKey;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.stream.IntStream;

/**
 * 整包封口: the comment of a package's ZIP. Its last 64 characters are the SHA-256 of all bytes before them: not one bit of the
 * carrier has gone wrong, before anything reads the archive; {@code head -c -64 FILE | sha256sum} tells the same. The 4,096
 * before them are a detached signature, in Base64, over the SHA-256 of everything before the comment: whoever packs the same
 * content anew, without the sender's key, makes another file than the one that the next package names.
 */
public final class ArchiveDigest {
    private static final int LENGTH = 64;
    private static final int SIGNATURE = 4096;
    private static final int COMMENT = SIGNATURE + LENGTH;

    /** The record that ends a ZIP, without its comment, and how it begins (APPNOTE 4.3.16). */
    private static final int END_RECORD = 22;

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int DIRECTORY_SIZE = 12;

    private static final int PORTION = 65_536;

    private ArchiveDigest() {}

    /** What stands in the comment until the archive has been written. */
    public static String placeholder() {
        return "0".repeat(COMMENT);
    }

    /**
     * 已核对: a file whose bytes are as they were written.
     *
     * @param whole SHA-256 of the whole file
     * @param sealed what the signature in the comment covers
     * @param signature DER; empty where the comment holds none
     */
    record Checked(String whole, byte[] sealed, byte[] signature) {}

    /** Does the file end with an archive's end and a digest? Looks at its last bytes only. */
    static boolean isThere(Path file) throws IOException {
        if (Files.size(file) < COMMENT + END_RECORD) {
            return false;
        }
        ByteBuffer end = end(file);
        String digest = new String(end.array(), END_RECORD + SIGNATURE, LENGTH, StandardCharsets.US_ASCII);
        return end.getInt(0) == END_SIGNATURE && digest.matches("[0-9a-f]{64}");
    }

    /** Does nothing of a ZIP show in how it begins? That was never a package, and so none that was damaged. */
    static boolean isForeign(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] begin = in.readNBytes(2);
            return begin.length == 2 && begin[0] != 'P' && begin[1] != 'K';
        }
    }

    /** How long the archive's directory is, in bytes, as its end says: all of it is read into memory at once. */
    static long directory(Path file) throws IOException {
        ByteBuffer end = end(file);
        return end.getInt(0) == END_SIGNATURE ? Integer.toUnsignedLong(end.getInt(DIRECTORY_SIZE)) : Long.MAX_VALUE;
    }

    private static ByteBuffer end(Path file) throws IOException {
        long size = Files.size(file);
        ByteBuffer end = ByteBuffer.allocate(COMMENT + END_RECORD).order(ByteOrder.LITTLE_ENDIAN);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (end.hasRemaining() && channel.read(end, size - end.capacity() + end.position()) >= 0) {
                continue;
            }
        }
        return end;
    }

    /**
     * Reads the file once.
     *
     * @throws BusinessException {@code exchange.error.damaged} when a byte is not as it was written
     */
    static Checked verify(Path file, WorkCount progress) {
        MessageDigest head = Sha256.start();
        try (InputStream in = Files.newInputStream(file)) {
            long left = Math.max(0, Files.size(file) - COMMENT);
            progress.begin(WorkPhase.VERIFY, left);
            byte[] portion = new byte[PORTION];
            while (left > 0) {
                int read = in.read(portion, 0, (int) Math.min(PORTION, left));
                if (read < 0) {
                    break;
                }
                head.update(portion, 0, read);
                left -= read;
                progress.step(read);
            }
            byte[] comment = in.readAllBytes();
            if (comment.length < COMMENT) {
                throw new BusinessException("exchange.error.damaged", String.valueOf(file.getFileName()));
            }
            MessageDigest before = copy(head);
            before.update(comment, 0, SIGNATURE);
            MessageDigest whole = copy(before);
            String said = new String(comment, SIGNATURE, LENGTH, StandardCharsets.US_ASCII);
            if (comment.length > COMMENT
                    || !isPlain(comment)
                    || !Sha256.hex(before.digest()).equals(said)) {
                throw new BusinessException("exchange.error.damaged", String.valueOf(file.getFileName()));
            }
            whole.update(comment, SIGNATURE, LENGTH);
            return new Checked(Sha256.hex(whole.digest()), head.digest(), signature(comment));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Nothing in the comment can be taken for another end of the archive. */
    private static boolean isPlain(byte[] comment) {
        return IntStream.range(0, comment.length).allMatch(index -> comment[index] >= ' ');
    }

    private static byte[] signature(byte[] comment) {
        try {
            return Base64.getDecoder().decode(new String(comment, 0, SIGNATURE, StandardCharsets.US_ASCII).strip());
        } catch (IllegalArgumentException none) {
            return new byte[0];
        }
    }

    private static MessageDigest copy(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException everyPlatformCan) {
            throw new IllegalStateException(everyPlatformCan);
        }
    }

    /** Holds the comment back and writes signature and digest in its place. */
    public static final class Output extends FilterOutputStream {
        private final MessageDigest before = Sha256.start();
        private final byte[] held = new byte[COMMENT + PORTION];
        private int count;
        private boolean ended;

        public Output(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int done = 0;
            while (done < length) {
                if (count == held.length) {
                    pass();
                }
                int fits = Math.min(length - done, held.length - count);
                System.arraycopy(bytes, from + done, held, count, fits);
                count += fits;
                done += fits;
            }
        }

        /** Lets go all but what may be the comment. */
        private void pass() throws IOException {
            int sure = Math.max(0, count - COMMENT);
            before.update(held, 0, sure);
            out.write(held, 0, sure);
            System.arraycopy(held, sure, held, 0, count - sure);
            count -= sure;
        }

        /**
         * @return SHA-256 of the whole file
         * @throws IllegalStateException when what was written does not end with the placeholder
         */
        public String end(SigningKey key) throws IOException {
            pass();
            if (!placeholder().equals(new String(held, 0, count, StandardCharsets.US_ASCII))) {
                throw new IllegalStateException("An archive without its place for the digest");
            }
            MessageDigest all = copy(before);
            String signature = Base64.getEncoder().encodeToString(DetachedSignature.sign(key, before.digest()));
            if (signature.length() > SIGNATURE) {
                throw new IllegalStateException("A signature of " + signature.length() + " characters");
            }
            byte[] field = (signature + " ".repeat(SIGNATURE - signature.length())).getBytes(StandardCharsets.US_ASCII);
            all.update(field);
            MessageDigest whole = copy(all);
            byte[] said = Sha256.hex(all.digest()).getBytes(StandardCharsets.US_ASCII);
            out.write(field);
            out.write(said);
            out.flush();
            ended = true;
            return Sha256.hex(whole.digest(said));
        }

        @Override
        public void flush() throws IOException {
            if (ended) {
                super.flush();
            }
        }
    }
}
