// run.cpp: plan, work, checkpoints, and the ways in which a batch ends.
#include "run.hpp"

#include "command.hpp"
#include "durable.hpp"
#include "input.hpp"
#include "journal.hpp"
#include "language/language.hpp"
#include "notice.hpp"
#include "ordered_work.hpp"
#include "output.hpp"
#include "place.hpp"
#include "progress.hpp"
#include "settings.hpp"
#include "signals.hpp"
#include "work_folder.hpp"
#include "writer.hpp"

#include <algorithm>
#include <chrono>
#include <iostream>
#include <new>
#include <optional>
#include <unistd.h>
#include <utility>

namespace zeren::tool {
namespace {

using Clock = std::chrono::steady_clock;

// When the next checkpoint is due: often at first, seldom later, so that a break costs a twentieth of the time so far, or five seconds.
class Pace {
public:
    [[nodiscard]] bool is_due() const { return Clock::now() >= next_; }
    void step()
    {
        using std::chrono::milliseconds;
        const auto now = Clock::now();
        const auto wait = std::chrono::duration_cast<milliseconds>((now - start_) / 20);
        next_ = now + std::clamp(wait, milliseconds(100), milliseconds(5000));
    }

private:
    Clock::time_point start_ = Clock::now(), next_ = start_;
};

class Batch {
public:
    Batch(const BatchOptions& options, const Lexicon& lexicon)
        : options_(options), lexicon_(lexicon), place_(place_of(options)), folder_(options, place_), work_(place_.work, place_.name),
          writer_(options.each.empty() ? one_file(work_, place_.output) : file_each(work_, place_.output))
    {
    }

    int run()
    {
        JournalState state = found_or_begun();
        try {
            if (!state.last.complete || writer_->there()) { // else the output has its name already
                writer_->open(state.last.bytes);
                if (!state.last.complete) convert(state);
                writer_->publish();
            }
            work_.remove();
        } catch (const OutputFailed& error) {
            throw OutputFailed(std::string(error.what()) + "; nothing is lost: --resume goes on");
        } catch (const std::bad_alloc&) {
            throw OutputFailed(place_.name + ": out of memory; nothing is lost: --resume goes on, with fewer --jobs");
        }
        if (!options_.quiet) std::cerr << "zeren: " + place_.name + say(": ") + summary(state.last.tally) << std::flush;
        return state.last.tally.refused.empty() ? kDone : kFailed;
    }

private:
    // What a broken run left, where it is to be taken up; else a new beginning.
    JournalState found_or_begun()
    {
        const std::string settings = settings_of(options_, lexicon_);
        auto state = read_journal(work_.journal(), writer_->there());
        if (!state) return begun(settings);
        if (options_.restart) {
            throw_away();
            return begun(settings);
        }
        if (!options_.resume) {
            const bool published = state->last.complete && (!options_.each.empty() || !writer_->there());
            if (published) return begun(settings);
            throw OutputFailed(place_.name + ": has an unfinished batch (" + grouped(state->last.done) + " of " +
                               grouped(state->head.total) + " notices); add --resume to go on, or --restart to throw it away");
        }
        const std::string changed = changed_setting(state->head.settings, settings);
        if (!changed.empty())
            throw OutputFailed(place_.name + ": the unfinished batch has another " + changed +
                               "; repeat its command with --resume, or begin anew with --restart");
        return *state;
    }

    JournalState begun(const std::string& settings)
    {
        if (options_.inputs.empty()) throw OutputFailed(place_.name + ": there is no unfinished batch; name the INPUTs of a new one");
        work_.clear();
        if (!options_.each.empty()) check_is_empty(place_);
        const Inputs inputs{options_.inputs, options_.patterns, options_.null_lists, place_.output, place_.work, work_.input()};
        keep_standard_input();
        JournalState state;
        state.head = {settings, write_plan(inputs, work_.plan())};
        if (state.head.total == 0) throw OutputFailed("no notice is found in what was named; check the names and --pattern");
        state.size = Journal(work_.journal(), state.head).size();
        return state;
    }

    // It can be read once, and --resume must find it again.
    void keep_standard_input()
    {
        if (std::find(options_.inputs.begin(), options_.inputs.end(), "-") == options_.inputs.end()) return;
        const std::vector<std::byte> bytes = read_stream("-", options_.model.limits.max_bytes);
        DurableFile file(work_.input(), DurableFile::Mode::create);
        file.write(std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
        file.sync();
    }

    // With --each, results have their names already.
    void throw_away()
    {
        if (!options_.each.empty()) {
            PlanReader plan(work_.plan());
            while (const auto notice = plan.next()) remove_each(place_.output, each_path(notice->name));
        }
        work_.clear();
    }

    void convert(JournalState& state)
    {
        PlanReader plan(work_.plan());
        plan.skip(state.last.done);
        Journal journal(work_.journal(), state);
        Progress progress(Progress::fitting(options_.quiet), state.head.total, state.last.done);
        OrderedWork work(
            options_.jobs, [&] { return plan.next(); },
            [&](const PlannedNotice& notice) { return convert_notice(notice, options_.model, lexicon_); });
        collect(work, state, journal, progress);
        if (state.last.done != state.head.total) throw OutputFailed(work_.plan().string() + ": is damaged; begin anew with --restart");
        state.last.complete = true;
        save(state.last, journal);
    }

    void collect(OrderedWork& work, JournalState& state, Journal& journal, Progress& progress)
    {
        constexpr std::chrono::milliseconds kPatience{100};
        Pace pace;
        Result result;
        std::uint64_t saved = state.last.done;
        for (auto taken = work.take(result, kPatience); taken != OrderedWork::Taken::all_done; taken = work.take(result, kPatience)) {
            if (taken == OrderedWork::Taken::result) take_in(result, state.last, progress);
            const int signal = noted_signal();
            if ((signal != 0 || writer_->is_full() || pace.is_due()) && saved != state.last.done) {
                save(state.last, journal);
                saved = state.last.done;
                pace.step();
            }
            if (signal != 0) stop(signal, state, progress);
            progress.show(state.last.done, state.last.tally.all_refused());
        }
    }

    void take_in(const Result& result, Checkpoint& now, Progress& progress)
    {
        writer_->put(result.name, result.piece);
        if (!result.complaint.empty()) progress.complain(result.path, result.complaint);
        now.tally.add(result.tally);
        ++now.done;
    }

    void save(Checkpoint& now, Journal& journal)
    {
        now.bytes = writer_->flush();
        journal.add(now);
    }

    // At once: what the other threads still work on is not waited for.
    [[noreturn]] void stop(int signal, const JournalState& state, Progress& progress)
    {
        progress.clear();
        if (!options_.quiet)
            complain(place_.name,
                     "stopped after " + grouped(state.last.done) + " of " + grouped(state.head.total) + " notices; --resume goes on");
        end_by(signal);
    }

    const BatchOptions& options_;
    const Lexicon& lexicon_;
    Place place_;
    EachFolder folder_;
    WorkFolder work_;
    std::unique_ptr<Writer> writer_;
};

} // namespace

int run_batch(const BatchOptions& options, const Lexicon& lexicon)
{
    note_signals();
    try {
        return Batch(options, lexicon).run();
    } catch (const Interrupted& interrupted) {
        end_by(interrupted.signal);
    }
}

} // namespace zeren::tool
