// ordered_work.cpp: the window and the threads.
#include "ordered_work.hpp"

#include <utility>

namespace zeren::tool {
namespace {

constexpr std::size_t kSlotsPerJob = 64;
constexpr std::size_t kMostWaitingBytes = 128U << 20;

} // namespace

OrderedWork::OrderedWork(unsigned jobs, Next next, Work work)
    : most_slots_(jobs * kSlotsPerJob), next_(std::move(next)), work_(std::move(work))
{
    threads_.reserve(jobs);
    try {
        for (unsigned i = 0; i < jobs; ++i) threads_.emplace_back([this] { run(); });
    } catch (const std::exception&) {
        if (threads_.empty()) throw; // fewer threads will do
    }
}

OrderedWork::~OrderedWork()
{
    {
        const std::lock_guard lock(mutex_);
        stopped_ = true;
    }
    room_.notify_all();
    for (std::thread& thread : threads_) thread.join();
}

bool OrderedWork::may_begin() const { return slots_.size() < most_slots_ && waiting_bytes_ < kMostWaitingBytes; }

void OrderedWork::run()
{
    std::unique_lock lock(mutex_);
    while (true) {
        room_.wait(lock, [this] { return stopped_ || out_of_items_ || may_begin(); });
        if (stopped_ || out_of_items_) return;
        PlannedNotice notice;
        Slot* slot = begin(notice);
        if (slot == nullptr) break;
        lock.unlock();
        work_on(notice, *slot);
        lock.lock();
        slot->done = true;
        waiting_bytes_ += slot->result.piece.size();
        if (slot == &slots_.front()) ready_.notify_all();
    }
    out_of_items_ = true;
    room_.notify_all();
    ready_.notify_all();
}

OrderedWork::Slot* OrderedWork::begin(PlannedNotice& notice)
{
    try {
        auto next = next_();
        if (!next) return nullptr;
        notice = std::move(*next);
        return &slots_.emplace_back();
    } catch (...) {
        broken_ = std::current_exception();
        return nullptr;
    }
}

void OrderedWork::work_on(const PlannedNotice& notice, Slot& slot)
{
    try {
        slot.result = work_(notice);
    } catch (...) {
        slot.failure = std::current_exception();
    }
}

OrderedWork::Taken OrderedWork::take(Result& result, std::chrono::milliseconds patience)
{
    std::unique_lock lock(mutex_);
    const auto due = [this] { return slots_.empty() ? out_of_items_ : slots_.front().done; };
    if (!ready_.wait_for(lock, patience, due)) return Taken::nothing_yet;
    if (slots_.empty() && broken_) std::rethrow_exception(broken_);
    if (slots_.empty()) return Taken::all_done;
    Slot slot = std::move(slots_.front());
    slots_.pop_front();
    waiting_bytes_ -= slot.result.piece.size();
    lock.unlock();
    room_.notify_one();
    if (slot.failure) std::rethrow_exception(slot.failure);
    result = std::move(slot.result);
    return Taken::result;
}

} // namespace zeren::tool
