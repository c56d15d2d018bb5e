package cn.gov.nanan.disclosure.exchange;

import cn.gov.nanan.disclosure.platform.BusinessException;
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
import java.util.Arrays;

/**
 * 整包散列值: the last 64 characters of a package, in the comment of its ZIP, are the SHA-256 of all bytes before them. The
 * signature vouches for what a package says; this tells that not one bit of the carrier has gone wrong, before anything
 * reads the archive. {@code head -c -64 FILE | sha256sum} tells the same.
 */
final class ArchiveDigest {
    private static final int LENGTH = 64;
    /** The record that ends a ZIP, without its comment, and how it begins (APPNOTE 4.3.16). */
    private static final int END_RECORD = 22;

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int PORTION = 65_536;

    private ArchiveDigest() {}

    /** What stands in the comment until the archive has been written. */
    static String placeholder() {
        return "0".repeat(LENGTH);
    }

    /** Does the file end with an archive's end and a digest? Looks at its last bytes only. */
    static boolean isThere(Path file) throws IOException {
        long size = Files.size(file);
        if (size < LENGTH + END_RECORD) {
            return false;
        }
        ByteBuffer end = ByteBuffer.allocate(LENGTH + END_RECORD).order(ByteOrder.LITTLE_ENDIAN);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (end.hasRemaining() && channel.read(end, size - end.capacity() + end.position()) >= 0) {
                continue;
            }
        }
        String digest = new String(end.array(), END_RECORD, LENGTH, StandardCharsets.US_ASCII);
        return end.getInt(0) == END_SIGNATURE && digest.matches("[0-9a-f]{64}");
    }

    /**
     * Reads the file once.
     *
     * @return SHA-256 of the whole file
     * @throws BusinessException {@code exchange.error.damaged} when a byte is not as it was written
     */
    static String verify(Path file) {
        MessageDigest before = Sha256.start();
        MessageDigest whole = Sha256.start();
        try (InputStream in = Files.newInputStream(file)) {
            long left = Files.size(file) - LENGTH;
            byte[] portion = new byte[PORTION];
            while (left > 0) {
                int read = in.read(portion, 0, (int) Math.min(PORTION, left));
                if (read < 0) {
                    break;
                }
                before.update(portion, 0, read);
                whole.update(portion, 0, read);
                left -= read;
            }
            byte[] said = in.readAllBytes();
            if (!Sha256.hex(before.digest()).equals(new String(said, StandardCharsets.US_ASCII))) {
                throw new BusinessException("exchange.error.damaged", String.valueOf(file.getFileName()));
            }
            return Sha256.hex(whole.digest(said));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Holds the last 64 bytes back and writes the digest in their place. */
    static final class Output extends FilterOutputStream {
        private final MessageDigest before = Sha256.start();
        private byte[] held = new byte[0];
        private boolean ended;

        Output(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            byte[] known = Arrays.copyOf(held, held.length + length);
            System.arraycopy(bytes, from, known, held.length, length);
            int sure = Math.max(0, known.length - LENGTH);
            before.update(known, 0, sure);
            out.write(known, 0, sure);
            held = Arrays.copyOfRange(known, sure, known.length);
        }

        /** @throws IllegalStateException when what was written does not end with the placeholder */
        void end() throws IOException {
            if (!placeholder().equals(new String(held, StandardCharsets.US_ASCII))) {
                throw new IllegalStateException("An archive without its place for the digest");
            }
            out.write(Sha256.hex(before.digest()).getBytes(StandardCharsets.US_ASCII));
            out.flush();
            ended = true;
        }

        @Override
        public void flush() throws IOException {
            if (ended) {
                super.flush();
            }
        }
    }
}
