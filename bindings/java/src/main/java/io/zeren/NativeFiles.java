package io.zeren;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where the native library comes from: the file that the system property {@code zeren.library} names, or the jar. The jar holds it with
 * the libraries that it needs, in a folder named after the system, beside a list of their names; they are unpacked into a folder that
 * is deleted as soon as they are loaded, so that nothing is left behind by a process that is killed.
 */
final class NativeFiles {
    private static final String LIBRARY = "libzeren_c.so.0";
    private static final String PROPERTY = "zeren.library";

    private NativeFiles() {}

    static io.zeren.Native.Functions load() {
        String given = System.getProperty(PROPERTY);
        return given != null ? load(Path.of(given)) : loadFromJar("native/" + Platform.RESOURCE_PREFIX + "/");
    }

    private static io.zeren.Native.Functions load(Path library) {
        io.zeren.Native.Functions functions = Native.load(
                library.toString(), io.zeren.Native.Functions.class, Map.of(Library.OPTION_STRING_ENCODING, "UTF-8"));
        requireVersion(functions.zeren_version(), library);
        return functions;
    }

    private static io.zeren.Native.Functions loadFromJar(String folder) {
        try {
            List<String> names = namesIn(folder);
            Path unpacked = Files.createTempDirectory("zeren-");
            try {
                for (String name : names) unpack(folder + name, unpacked.resolve(name));
                return load(unpacked.resolve(LIBRARY));
            } finally {
                delete(unpacked);
            }
        } catch (IOException error) {
            throw failure("the native library could not be unpacked: " + error + "; name a folder with room by -Djava.io.tmpdir");
        }
    }

    private static List<String> namesIn(String folder) throws IOException {
        try (InputStream list = NativeFiles.class.getResourceAsStream(folder + "files")) {
            if (list == null)
                throw failure("the jar holds no native library for " + Platform.RESOURCE_PREFIX + "; build Zeren there and name it by -D"
                        + PROPERTY + "=/path/of/" + LIBRARY);
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static void unpack(String resource, Path file) throws IOException {
        try (InputStream bytes = NativeFiles.class.getResourceAsStream(resource)) {
            if (bytes == null) throw new IOException("the jar lacks " + resource);
            Files.copy(bytes, file);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }

    /** The records are those of one version. */
    private static void requireVersion(String found, Path library) {
        String wanted = NativeFiles.class.getPackage().getImplementationVersion();
        if (wanted != null && !wanted.equals(found)) throw failure(library + " is version " + found + ", the jar " + wanted + "; use the same of both");
    }

    private static UnsatisfiedLinkError failure(String message) {
        return new UnsatisfiedLinkError(message);
    }
}
