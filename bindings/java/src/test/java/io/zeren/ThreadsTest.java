package io.zeren;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Many threads read at once, and close what others read with. */
class ThreadsTest {
    @Test
    void eightThreadsGiveWhatOneGives() throws Exception {
        List<Corpus.Case> cases = Corpus.cases().subList(0, 12);
        try (Lexicon lexicon = Lexicon.extend("{\"labels\":[{\"term\":\"包保总管\",\"means\":\"responsible_leader\"}]}")) {
            ParseOptions options = ParseOptions.DEFAULTS.withLexicon(lexicon);
            List<Document> one = cases.stream().map(each -> Zeren.parse(each.notice(), options)).toList();
            for (List<Document> all : inThreads(8, () -> cases.stream().map(each -> Zeren.parse(each.notice(), options)).toList())) assertEquals(one, all);
        }
    }

    @Test
    void lexiconMayBeClosedWhileOthersReadWithIt() throws Exception {
        for (int round = 0; round < 20; ++round) {
            Lexicon lexicon = Lexicon.extend("{}");
            ParseOptions options = ParseOptions.DEFAULTS.withLexicon(lexicon);
            List<Boolean> outcomes = inThreads(4, () -> {
                try {
                    assertEquals(1, Zeren.parse("1.修路。（镇建设办负责）", options).tasks().size());
                    return true;
                } catch (IllegalStateException closed) {
                    return false;
                } finally {
                    lexicon.close();
                }
            });
            assertTrue(outcomes.contains(true));
        }
    }

    private static <T> List<T> inThreads(int count, java.util.concurrent.Callable<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int thread = 0; thread < count; ++thread) running.add(threads.submit(work));
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) results.add(one.get());
            return results;
        } finally {
            threads.shutdown();
            assertTrue(threads.awaitTermination(1, TimeUnit.MINUTES));
        }
    }
}
