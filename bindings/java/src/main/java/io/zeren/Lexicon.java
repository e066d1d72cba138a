package io.zeren;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import java.lang.ref.Cleaner;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The words that Zeren knows, with entries of a caller added. Holds native memory: close it, or leave it to the garbage collector.
 * Immutable, and may be used by many threads; to close it while others read with it is safe.
 *
 * <pre>{@code
 * try (Lexicon mine = Lexicon.extend("{\"labels\":[{\"term\":\"包案领导\",\"means\":\"responsible_leader\"}]}")) {
 *     Zeren.parse(Path.of("notice.txt"), ParseOptions.DEFAULTS.withLexicon(mine));
 * }
 * }</pre>
 */
public final class Lexicon implements AutoCloseable {
    private static final Cleaner CLEANER = Cleaner.create();

    private final Handle handle;
    private final Cleaner.Cleanable cleanable;

    private Lexicon(Pointer pointer) {
        handle = new Handle(pointer);
        cleanable = CLEANER.register(this, handle);
    }

    /**
     * The built-in words with the entries of a JSON text added, in the form of docs/lexicon.md.
     *
     * @throws ZerenException {@code lexicon_invalid}, which names the line, the term and the cure
     */
    public static Lexicon extend(String json) {
        byte[] bytes = Encoded.text(json);
        return new Lexicon(Native.result((library, out, error) -> library.zeren_lexicon_extend(null, bytes, Native.size(bytes.length), out, error)));
    }

    /**
     * The built-in words with the entries of files added, in order.
     *
     * @throws ZerenException {@code file_missing}, {@code file_unreadable}, {@code lexicon_invalid}, each with the file
     */
    public static Lexicon load(List<Path> files) {
        try (Native.Strings paths = new Native.Strings(files.stream().map(Encoded::path).toList())) {
            return new Lexicon(Native.result((library, out, error) -> library.zeren_lexicon_load(paths.pointers(), Native.size(files.size()), out, error)));
        }
    }

    /** SHA-256 over all entries, as it stands in {@link Generator#lexiconSha256()}. */
    public String sha256() {
        return handle.with(Native::lexiconSha256);
    }

    /** Frees the native memory; more than once is fine. Reading with a closed lexicon throws {@link IllegalStateException}. */
    @Override
    public void close() {
        cleanable.clean();
    }

    /** Lets `use` have the native handle, which nobody frees meanwhile. */
    <T> T with(java.util.function.Function<Pointer, T> use) {
        try {
            return handle.with(use);
        } finally {
            java.lang.ref.Reference.reachabilityFence(this);
        }
    }

    /** The native memory apart from its owner, so that the cleaner does not keep the owner alive. Many use it at once; to free it waits for them. */
    private static final class Handle implements Runnable {
        private final ReadWriteLock lock = new ReentrantReadWriteLock();
        private Pointer pointer;

        Handle(Pointer pointer) {
            this.pointer = pointer;
        }

        <T> T with(java.util.function.Function<Pointer, T> use) {
            lock.readLock().lock();
            try {
                if (pointer == null) throw new IllegalStateException("the lexicon is closed");
                return use.apply(pointer);
            } finally {
                lock.readLock().unlock();
            }
        }

        @Override
        public void run() {
            lock.writeLock().lock();
            try {
                if (pointer != null) Native.library().zeren_lexicon_free(pointer);
                pointer = null;
            } finally {
                lock.writeLock().unlock();
            }
        }
    }
}
