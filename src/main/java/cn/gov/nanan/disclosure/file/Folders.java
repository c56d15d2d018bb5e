package cn.gov.nanan.disclosure.file;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;

/** 文件夹: walks through folders in which others write and delete; links are not followed. */
final class Folders {
    private Folders() {}

    /** Bytes of all files. */
    static long size(Path folder) throws IOException {
        Sizes sizes = new Sizes();
        Files.walkFileTree(folder, sizes);
        return sizes.bytes;
    }

    static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new Deletion());
    }

    /** What lies in it, of these names; nothing where it is not there. */
    static Stream<Path> list(Path folder, String names) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var found = Files.newDirectoryStream(folder, names)) {
            Stream.Builder<Path> all = Stream.builder();
            found.forEach(all);
            return all.build();
        }
    }

    private static class Patient extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException gone) throws IOException {
            return FileVisitResult.CONTINUE;
        }
    }

    private static final class Sizes extends Patient {
        private long bytes;

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            bytes += attributes.size();
            return FileVisitResult.CONTINUE;
        }
    }

    private static final class Deletion extends Patient {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException gone) throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
