// A list that is nearly always empty: one pointer where a vector has three, and nothing to move, copy or free.
//
// A value like the vector behind it. Test: tests/unit/text_test.cpp.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace zeren::text {

template <typename T>
class SeldomList {
public:
    SeldomList() noexcept = default;
    SeldomList(const SeldomList& other) : items_(other.items_ ? std::make_unique<std::vector<T>>(*other.items_) : nullptr) {}
    SeldomList(SeldomList&& other) noexcept = default;
    SeldomList& operator=(SeldomList other) noexcept
    {
        items_.swap(other.items_);
        return *this;
    }
    ~SeldomList() = default;

    void push_back(T item)
    {
        if (!items_) items_ = std::make_unique<std::vector<T>>();
        items_->push_back(std::move(item));
    }

    [[nodiscard]] std::span<const T> items() const noexcept { return items_ ? std::span<const T>(*items_) : std::span<const T>(); }
    [[nodiscard]] auto begin() const noexcept { return items().begin(); }
    [[nodiscard]] auto end() const noexcept { return items().end(); }
    [[nodiscard]] bool empty() const noexcept { return items().empty(); }
    [[nodiscard]] std::size_t size() const noexcept { return items().size(); }
    [[nodiscard]] const T& front() const noexcept { return items().front(); } // of a list that is not empty

private:
    std::unique_ptr<std::vector<T>> items_; // null where it is empty
};

} // namespace zeren::text
