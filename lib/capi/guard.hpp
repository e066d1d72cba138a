// The edge that no exception crosses: what a function of C does becomes a status, and an error for whoever asked for one.
//
//     return made(document, error, [&] { return parse(…); });
//
// Test: tests/capi/refusals.c.
#pragma once

#include "zeren/error.hpp"
#include "zeren/zeren.h"

#include <exception>
#include <new>
#include <string>

namespace zeren::capi {

// Thrown by a function of C for arguments that mean nothing.
struct InvalidArgument {
    const char* message;
};

// The number of a code. A new code of ErrorCode needs its line here and in zeren.h: the compiler says so.
[[nodiscard]] zeren_status status_of(ErrorCode code) noexcept;

// Puts an error there, if there is a place for it; gives the status back.
zeren_status report(zeren_error** error, zeren_status status, const std::string& message, const std::string& file = {}) noexcept;

template <class Body>
zeren_status guarded(zeren_error** error, Body&& body) noexcept
{
    if (error != nullptr) *error = nullptr;
    try {
        body();
        return ZEREN_OK;
    } catch (const Error& failure) {
        return report(error, status_of(failure.code), failure.message, failure.file);
    } catch (const InvalidArgument& failure) {
        return report(error, ZEREN_INVALID_ARGUMENT, failure.message);
    } catch (const std::bad_alloc&) {
        return report(error, ZEREN_OUT_OF_MEMORY, {});
    } catch (const std::exception& failure) {
        return report(error, ZEREN_INTERNAL, failure.what());
    } catch (...) {
        return report(error, ZEREN_INTERNAL, "an unknown exception");
    }
}

// A function whose result is a handle around the value that `make` gives. The place for it is needed, and holds NULL until there is one.
template <class Handle, class Make>
zeren_status made(Handle** result, zeren_error** error, Make&& make)
{
    return guarded(error, [&] {
        if (result == nullptr) throw InvalidArgument{"the place for the result is NULL"};
        *result = nullptr;
        *result = new Handle{make()};
    });
}

// What a handle that may not be NULL holds.
template <class Handle>
auto& held(Handle* handle, const char* message)
{
    if (handle == nullptr) throw InvalidArgument{message};
    return handle->value;
}

} // namespace zeren::capi
