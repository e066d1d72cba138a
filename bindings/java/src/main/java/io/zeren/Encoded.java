package io.zeren;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Java's strings and paths as the bytes that the library takes, and back. Nothing is replaced on the way. */
final class Encoded {
    private Encoded() {}

    static byte[] text(String text) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text)); // reports what String.getBytes replaces
            byte[] exact = new byte[bytes.remaining()];
            bytes.get(exact);
            return exact;
        } catch (CharacterCodingException error) {
            throw new ZerenException("invalid_argument",
                    "the string holds half of a surrogate pair, which is no character; hand over the bytes of the file instead", "");
        }
    }

    /** A path in the charset of the system, which is how Java made it of the file's name; ended by a NUL. */
    static byte[] path(Path path) {
        String name = path.toString();
        byte[] bytes = name.getBytes(Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")));
        return ended(bytes);
    }

    /** A name of ours, ended by a NUL; one inside of it would cut it silently. */
    static byte[] name(String name) {
        if (name.indexOf('\0') >= 0) throw new ZerenException("invalid_argument", "a name holds a NUL; leave it out", "");
        return ended(text(name));
    }

    static String string(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private static byte[] ended(byte[] bytes) {
        return java.util.Arrays.copyOf(bytes, bytes.length + 1);
    }
}
