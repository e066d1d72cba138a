// SHA-256 by OpenSSL, in the only file that names it.
//
// "abc" is ba7816bf 8f01cfea … f20015ad. Not by EVP, though OpenSSL 3 calls these functions deprecated: the first digest of a process
// by EVP reads OpenSSL's configuration and registers all its algorithms, five million instructions, a fifth of what a small notice
// costs. They fail for nothing and allocate nothing. Test: tests/unit/charset_test.cpp.
#include "text/sha256.hpp"

#define OPENSSL_SUPPRESS_DEPRECATED // the only way to these functions
#include <array>
#include <openssl/sha.h>

namespace zeren::text {

std::string sha256_hex(std::string_view bytes)
{
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
    SHA256_CTX state;
    SHA256_Init(&state);
    SHA256_Update(&state, bytes.data(), bytes.size());
    SHA256_Final(digest.data(), &state);
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string hex;
    hex.reserve(digest.size() * 2);
    for (const unsigned char byte : digest) {
        hex += kDigits[byte >> 4U];
        hex += kDigits[byte & 15U];
    }
    return hex;
}

} // namespace zeren::text
