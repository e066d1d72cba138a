package io.zeren;

import com.sun.jna.Library;
import com.sun.jna.Memory;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.ptr.PointerByReference;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The calls of zeren.h: every handle that is made here is freed here, every status becomes a result or an exception. */
final class Native {
    /** ZEREN_YEARS_AS_FOUND. */
    static final int YEARS_AS_FOUND = Integer.MIN_VALUE;

    private Native() {}

    /** The functions of zeren.h by their names. size_t is NativeLong on the systems that the jar has a library for; bool is a byte. */
    interface Functions extends Library {
        String zeren_version();

        String zeren_status_name(int status);

        String zeren_error_text(Pointer error);

        String zeren_error_file(Pointer error);

        void zeren_error_free(Pointer error);

        int zeren_lexicon_extend(Pointer base, byte[] json, NativeLong size, PointerByReference lexicon, PointerByReference error);

        int zeren_lexicon_load(Pointer paths, NativeLong count, PointerByReference lexicon, PointerByReference error);

        View.ByValue zeren_lexicon_sha256(Pointer lexicon);

        void zeren_lexicon_free(Pointer lexicon);

        Pointer zeren_options_new();

        void zeren_options_free(Pointer options);

        int zeren_options_set_charset(Pointer options, byte[] charset);

        int zeren_options_set_format(Pointer options, byte[] format);

        int zeren_options_set_name(Pointer options, byte[] name);

        int zeren_options_set_limit(Pointer options, int limit, long value);

        int zeren_options_set_external_programs(Pointer options, byte allowed);

        int zeren_options_set_lexicon(Pointer options, Pointer lexicon);

        int zeren_parse(byte[] data, NativeLong size, Pointer options, PointerByReference document, PointerByReference error);

        int zeren_parse_file(byte[] path, Pointer options, PointerByReference document, PointerByReference error);

        int zeren_document_from_json(byte[] json, NativeLong size, byte[] text, NativeLong textSize, PointerByReference document, PointerByReference error);

        int zeren_document_json(Pointer document, int offsets, int flags, PointerByReference json, PointerByReference error);

        int zeren_check_json(
                Pointer document, Pointer lexicon, byte[] off, byte[] on, int offsets, int flags, PointerByReference json, PointerByReference error);

        int zeren_verify_json(
                Pointer document, Pointer lexicon, byte[] model, NativeLong size, int offsets, int flags, PointerByReference json, PointerByReference error);

        int zeren_compare_json(Pointer before, Pointer after, int yearsApart, int offsets, int flags, PointerByReference json, PointerByReference error);

        void zeren_document_free(Pointer document);

        Pointer zeren_string_data(Pointer string);

        NativeLong zeren_string_size(Pointer string);

        void zeren_string_free(Pointer string);
    }

    /** zeren_view. */
    @Structure.FieldOrder({"data", "size"})
    public static class View extends Structure {
        public Pointer data;
        public NativeLong size;

        /** As functions return it. */
        public static final class ByValue extends View implements Structure.ByValue {}
    }

    /** A call that puts a handle into `out`, or an error into `error`. */
    interface Call {
        int apply(Functions library, PointerByReference out, PointerByReference error);
    }

    /** Loaded when it is first needed, once. */
    private static final class Loaded {
        static final Functions LIBRARY = NativeFiles.load();
    }

    static Functions library() {
        return Loaded.LIBRARY;
    }

    static String version() {
        return library().zeren_version();
    }

    static byte[] parse(byte[] data, ParseOptions options, JsonOptions json) {
        return withOptions(options, handle -> json(
                result((library, out, error) -> library.zeren_parse(data, size(data.length), handle, out, error)), json));
    }

    static byte[] parseFile(byte[] path, ParseOptions options, JsonOptions json) {
        return withOptions(options, handle -> json(
                result((library, out, error) -> library.zeren_parse_file(path, handle, out, error)), json));
    }

    static byte[] fromJson(byte[] model, byte[] text, JsonOptions json) {
        long textSize = text == null ? 0 : text.length;
        return json(result((library, out, error) ->
                library.zeren_document_from_json(model, size(model.length), text, size(textSize), out, error)), json);
    }

    static byte[] check(byte[] model, CheckOptions options, JsonOptions json) {
        byte[] off = Encoded.name(String.join(",", options.off()));
        byte[] on = Encoded.name(String.join(",", options.on()));
        return withDocument(model, document -> withLexicon(options.lexicon(), lexicon -> string(result((library, out, error) ->
                library.zeren_check_json(document, lexicon, off, on, json.offsets().ordinal(), json.flags(), out, error)))));
    }

    static byte[] verify(byte[] model, byte[] claims, Lexicon words, JsonOptions json) {
        return withDocument(model, document -> withLexicon(words, lexicon -> string(result((library, out, error) ->
                library.zeren_verify_json(document, lexicon, claims, size(claims.length), json.offsets().ordinal(), json.flags(), out, error)))));
    }

    static byte[] compare(byte[] before, byte[] after, int yearsApart, JsonOptions json) {
        return withDocument(before, first -> withDocument(after, second -> string(result((library, out, error) ->
                library.zeren_compare_json(first, second, yearsApart, json.offsets().ordinal(), json.flags(), out, error)))));
    }

    /** Lets `use` have the document of a model, which is freed behind it. */
    private static byte[] withDocument(byte[] model, Function<Pointer, byte[]> use) {
        Pointer document = document(model);
        try {
            return use.apply(document);
        } finally {
            library().zeren_document_free(document);
        }
    }

    /** Lets `use` have the lexicon's handle, or null for the built-in one. */
    private static byte[] withLexicon(Lexicon lexicon, Function<Pointer, byte[]> use) {
        return lexicon == null ? use.apply(null) : lexicon.with(use);
    }

    private static Pointer document(byte[] model) {
        return result((library, out, error) -> library.zeren_document_from_json(model, size(model.length), null, size(0), out, error));
    }

    static String lexiconSha256(Pointer lexicon) {
        View view = library().zeren_lexicon_sha256(lexicon);
        return Encoded.string(view.data.getByteArray(0, view.size.intValue()));
    }

    /** The handle that the call makes. */
    static Pointer result(Call call) {
        PointerByReference out = new PointerByReference();
        PointerByReference error = new PointerByReference();
        int status = call.apply(library(), out, error);
        if (status == 0) return out.getValue();
        try {
            throw failure(status, error.getValue());
        } finally {
            library().zeren_error_free(error.getValue());
        }
    }

    static NativeLong size(long size) {
        return new NativeLong(size);
    }

    private static RuntimeException failure(int status, Pointer error) {
        String code = library().zeren_status_name(status);
        if (error == null) return new ZerenException(code, code, "");
        return new ZerenException(code, library().zeren_error_text(error), library().zeren_error_file(error));
    }

    /** The JSON of a document, which is freed. */
    private static byte[] json(Pointer document, JsonOptions options) {
        try {
            return string(result((library, out, error) ->
                    library.zeren_document_json(document, options.offsets().ordinal(), options.flags(), out, error)));
        } finally {
            library().zeren_document_free(document);
        }
    }

    /** The bytes of a string of the library, which is freed. */
    private static byte[] string(Pointer string) {
        try {
            return bytes(string);
        } finally {
            library().zeren_string_free(string);
        }
    }

    private static byte[] bytes(Pointer string) {
        long size = library().zeren_string_size(string).longValue();
        if (size > Integer.MAX_VALUE - 8) throw new ZerenException("input_too_large", "the model is larger than an array of Java; split the notice", "");
        return library().zeren_string_data(string).getByteArray(0, (int) size);
    }

    private static byte[] withOptions(ParseOptions options, Function<Pointer, byte[]> use) {
        if (options.equals(ParseOptions.DEFAULTS)) return use.apply(null);
        Functions library = library();
        Pointer handle = library.zeren_options_new();
        if (handle == null) throw new OutOfMemoryError("zeren_options_new");
        try {
            set(library.zeren_options_set_charset(handle, Encoded.name(options.charset())));
            set(library.zeren_options_set_format(handle, Encoded.name(options.format())));
            set(library.zeren_options_set_name(handle, Encoded.name(options.name())));
            set(library.zeren_options_set_external_programs(handle, (byte) (options.externalPrograms() ? 1 : 0)));
            for (Map.Entry<Limit, Long> limit : options.limits().entrySet())
                set(library.zeren_options_set_limit(handle, limit.getKey().ordinal(), limit.getValue()));
            if (options.lexicon() != null) set(options.lexicon().with(lexicon -> library.zeren_options_set_lexicon(handle, lexicon)));
            return use.apply(handle);
        } finally {
            library.zeren_options_free(handle);
        }
    }

    private static void set(int status) {
        if (status != 0) throw failure(status, null);
    }

    /** An array of C strings, of bytes that each end with a NUL. */
    static final class Strings implements AutoCloseable {
        private final List<Memory> strings;
        private final Memory pointers;

        Strings(List<byte[]> texts) {
            strings = texts.stream().map(Strings::copy).toList();
            pointers = new Memory(Math.max(1, strings.size()) * (long) com.sun.jna.Native.POINTER_SIZE);
            for (int at = 0; at < strings.size(); ++at) pointers.setPointer(at * (long) com.sun.jna.Native.POINTER_SIZE, strings.get(at));
        }

        Pointer pointers() {
            return pointers;
        }

        @Override
        public void close() {
            strings.forEach(Memory::close);
            pointers.close();
        }

        private static Memory copy(byte[] text) {
            Memory memory = new Memory(text.length);
            memory.write(0, text, 0, text.length);
            return memory;
        }
    }
}
