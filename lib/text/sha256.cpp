// SHA-256 by OpenSSL's EVP, the only file that names it.
//
// "abc" is ba7816bf 8f01cfea … f20015ad. EVP_Digest can fail only for want of memory, for SHA-256 is in every provider.
// Test: tests/unit/charset_test.cpp.
#include "text/sha256.hpp"

#include <array>
#include <new>
#include <openssl/evp.h>

namespace zeren::text {

std::string sha256_hex(std::string_view bytes)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, EVP_sha256(), nullptr) != 1) throw std::bad_alloc();
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string hex;
    hex.reserve(std::size_t{size} * 2);
    for (unsigned int i = 0; i < size; ++i) {
        hex += kDigits[digest[i] >> 4U];
        hex += kDigits[digest[i] & 15U];
    }
    return hex;
}

} // namespace zeren::text
