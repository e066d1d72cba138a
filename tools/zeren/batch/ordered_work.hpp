// ordered_work.hpp: many threads work, one takes the results in the order of the items.
//
// Results that come out of order wait in a window of bounded length and size, so memory does not grow with the number of items: nobody
// begins a new item while the window is full. The item that is due next is always taken or done, so the window always moves.
#pragma once

#include "plan.hpp"
#include "tally.hpp"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace zeren::tool {

struct Result {
    std::string path;      // of the notice
    std::string name;      // as in PlannedNotice
    std::string piece;     // for the writer
    std::string complaint; // why it was refused, or empty
    Tally tally;
};

class OrderedWork {
public:
    using Next = std::function<std::optional<PlannedNotice>()>;      // called by one thread at a time
    using Work = std::function<Result(const PlannedNotice& notice)>; // called by all

    OrderedWork(unsigned jobs, Next next, Work work);
    ~OrderedWork(); // waits for what is being worked on
    OrderedWork(const OrderedWork&) = delete;
    OrderedWork& operator=(const OrderedWork&) = delete;

    enum class Taken { result, nothing_yet, all_done };
    // The next result in order, waiting for it no longer than `patience`. Throws what the work on it threw.
    Taken take(Result& result, std::chrono::milliseconds patience);

private:
    struct Slot {
        bool done = false;
        Result result;
        std::exception_ptr failure;
    };

    void run();
    Slot* begin(PlannedNotice& notice); // nullptr: there is no further one
    void work_on(const PlannedNotice& notice, Slot& slot);
    [[nodiscard]] bool may_begin() const;

    std::size_t most_slots_;
    Next next_;
    Work work_;
    std::mutex mutex_;
    std::condition_variable room_, ready_;
    std::deque<Slot> slots_; // elements stay where they are while others come and go at the ends
    std::size_t waiting_bytes_ = 0;
    bool out_of_items_ = false;
    std::exception_ptr broken_; // why it ran out of items too early
    bool stopped_ = false;
    std::vector<std::thread> threads_;
};

} // namespace zeren::tool
