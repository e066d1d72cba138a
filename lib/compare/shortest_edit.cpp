// Boxes of the edit graph wait on a stack; each is stripped of its common ends and cut where the ways from both corners meet.
#include "compare/shortest_edit.hpp"

#include <algorithm>
#include <cstddef>

namespace zeren::comparing {
namespace {

using Index = std::int64_t;

constexpr Index kMostCost = 512;

struct Box {
    Index left = 0; // in before
    Index right = 0;
    Index top = 0; // in after
    Index bottom = 0;
};

struct Point {
    Index x = 0;
    Index y = 0;
};

class Script {
public:
    Script(const std::vector<std::uint32_t>& before, const std::vector<std::uint32_t>& after) : before_(before), after_(after)
    {
        const std::size_t diagonals = before.size() + after.size() + 3;
        forward_.resize(diagonals);
        backward_.resize(diagonals);
        zero_ = static_cast<Index>(after.size()) + 1;
    }

    std::vector<Common> run()
    {
        std::vector<Box> waiting = {{0, static_cast<Index>(before_.size()), 0, static_cast<Index>(after_.size())}};
        while (!waiting.empty()) {
            Box box = waiting.back();
            waiting.pop_back();
            strip(box);
            if (box.left == box.right || box.top == box.bottom) continue;
            const Point cut = middle(box);
            waiting.push_back({cut.x, box.right, cut.y, box.bottom});
            waiting.push_back({box.left, cut.x, box.top, cut.y});
        }
        std::sort(found_.begin(), found_.end(), [](const Common& a, const Common& b) { return a.before < b.before; });
        return joined();
    }

private:
    bool equal(Index x, Index y) const { return before_[static_cast<std::size_t>(x)] == after_[static_cast<std::size_t>(y)]; }

    void add(Index x, Index y, Index size)
    {
        if (size > 0) found_.push_back({static_cast<std::uint32_t>(x), static_cast<std::uint32_t>(y), static_cast<std::uint32_t>(size)});
    }

    void strip(Box& box)
    {
        Index size = 0;
        while (box.left + size < box.right && box.top + size < box.bottom && equal(box.left + size, box.top + size)) ++size;
        add(box.left, box.top, size);
        box.left += size;
        box.top += size;
        size = 0;
        while (box.left < box.right - size && box.top < box.bottom - size && equal(box.right - size - 1, box.bottom - size - 1)) ++size;
        add(box.right - size, box.bottom - size, size);
        box.right -= size;
        box.bottom -= size;
    }

    Index& forward(Index diagonal) { return forward_[static_cast<std::size_t>(diagonal + zero_)]; }
    Index& backward(Index diagonal) { return backward_[static_cast<std::size_t>(diagonal + zero_)]; }

    // A point on a shortest way through the box, neither its first corner nor its last; on a good way where it costs too much. The
    // diagonal of (x, y) is x - y. Both sides of the box are there, and its corners differ (strip).
    Point middle(const Box& box)
    {
        const Index least = box.left - box.bottom;
        const Index most = box.right - box.top;
        const Index start = box.left - box.top;
        const Index end = box.right - box.bottom;
        const bool odd = ((start - end) & 1) != 0;
        forward(start) = box.left;
        backward(end) = box.right;
        Index first_low = start, first_high = start, last_low = end, last_high = end;
        for (Index cost = 1;; ++cost) {
            widen(first_low, first_high, least, most, [&](Index diagonal) { forward(diagonal) = -1; });
            for (Index d = first_high; d >= first_low; d -= 2) {
                const Point point = go_forward(box, d);
                if (odd && d >= last_low && d <= last_high && backward(d) <= point.x) return point;
            }
            widen(last_low, last_high, least, most, [&](Index diagonal) { backward(diagonal) = box.right + box.bottom + 1; });
            for (Index d = last_high; d >= last_low; d -= 2) {
                const Point point = go_backward(box, d);
                if (!odd && d >= first_low && d <= first_high && point.x <= forward(d)) return point;
            }
            if (cost >= kMostCost) return farthest(box, first_low, first_high, last_low, last_high);
        }
    }

    // One diagonal more on both ends; at the edge of the box one less, so that those in use keep their parity.
    template <class Mark>
    static void widen(Index& low, Index& high, Index least, Index most, Mark&& mark)
    {
        if (low > least) mark(--low - 1);
        else ++low;
        if (high < most) mark(++high + 1);
        else --high;
    }

    Point go_forward(const Box& box, Index d)
    {
        const Index below = forward(d - 1), above = forward(d + 1);
        Index x = below >= above ? below + 1 : above;
        Index y = x - d;
        while (x < box.right && y < box.bottom && equal(x, y)) {
            ++x;
            ++y;
        }
        forward(d) = x;
        return {x, y};
    }

    Point go_backward(const Box& box, Index d)
    {
        const Index below = backward(d - 1), above = backward(d + 1);
        Index x = below < above ? below : above - 1;
        Index y = x - d;
        while (box.left < x && box.top < y && equal(x - 1, y - 1)) {
            --x;
            --y;
        }
        backward(d) = x;
        return {x, y};
    }

    // The point that came farthest from either corner.
    Point farthest(const Box& box, Index first_low, Index first_high, Index last_low, Index last_high)
    {
        Point best_first = {-1, -1};
        for (Index d = first_high; d >= first_low; d -= 2) {
            const Index x = std::min(forward(d), box.right);
            const Point point = x - d > box.bottom ? Point{box.bottom + d, box.bottom} : Point{x, x - d};
            if (point.x + point.y > best_first.x + best_first.y) best_first = point;
        }
        Point best_last = {box.right + 1, box.bottom + 1};
        for (Index d = last_high; d >= last_low; d -= 2) {
            const Index x = std::max(box.left, backward(d));
            const Point point = x - d < box.top ? Point{box.top + d, box.top} : Point{x, x - d};
            if (point.x + point.y < best_last.x + best_last.y) best_last = point;
        }
        const bool first_wins = box.right + box.bottom - (best_last.x + best_last.y) < best_first.x + best_first.y - (box.left + box.top);
        return first_wins ? best_first : best_last;
    }

    std::vector<Common> joined() const
    {
        std::vector<Common> result;
        for (const Common& next : found_) {
            if (!result.empty()) {
                Common& last = result.back();
                if (last.before + last.size == next.before && last.after + last.size == next.after) {
                    last.size += next.size;
                    continue;
                }
            }
            result.push_back(next);
        }
        return result;
    }

    const std::vector<std::uint32_t>& before_;
    const std::vector<std::uint32_t>& after_;
    std::vector<Index> forward_;
    std::vector<Index> backward_;
    Index zero_ = 0;
    std::vector<Common> found_;
};

} // namespace

std::vector<Common> common_stretches(const std::vector<std::uint32_t>& before, const std::vector<std::uint32_t>& after)
{
    return Script(before, after).run();
}

} // namespace zeren::comparing
