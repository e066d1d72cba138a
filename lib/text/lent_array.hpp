// An array that lies in the constant data of the library until somebody writes to it.
//
// What the build has computed (the dictionaries of the built-in lexicon) is used where it lies: no time and no memory at the start, and
// a copy is three words, so that a notice with words of its own costs no second lexicon. Who writes gets an array of its own first.
// A value: copies do not see each other's changes. Test: tests/unit/text_test.cpp.
#pragma once

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace zeren::text {

template <typename T>
class LentArray {
public:
    // `constant` must outlive this array and all copies of it: it is static data.
    explicit LentArray(std::span<const T> constant) noexcept : data_(constant.data()), size_(constant.size()) {}
    explicit LentArray(std::vector<T> own) noexcept : own_(std::move(own)), data_(own_.data()), size_(own_.size()) {}

    LentArray(const LentArray& other) : own_(other.own_), data_(own_.empty() ? other.data_ : own_.data()), size_(other.size_) {}
    LentArray(LentArray&& other) noexcept
        : own_(std::move(other.own_)), data_(std::exchange(other.data_, nullptr)), size_(std::exchange(other.size_, 0))
    {
    }
    LentArray& operator=(LentArray other) noexcept
    {
        own_.swap(other.own_);
        data_ = other.data_;
        size_ = other.size_;
        return *this;
    }
    ~LentArray() = default;

    [[nodiscard]] const T& operator[](std::size_t i) const noexcept { return data_[i]; }
    [[nodiscard]] const T* data() const noexcept { return data_; }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }

    // To write to.
    [[nodiscard]] T* own()
    {
        if (own_.empty() && size_ > 0) {
            own_.assign(data_, data_ + size_);
            data_ = own_.data();
        }
        return own_.data();
    }

private:
    std::vector<T> own_; // empty where the array is lent
    const T* data_;
    std::size_t size_;
};

} // namespace zeren::text
