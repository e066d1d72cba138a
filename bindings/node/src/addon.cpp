// addon.cpp: zeren.h for Node, as few functions as lib/index.cjs needs; what people call and how arguments are judged is written there.
//
//     run(request), runAsync(request)      -> the model, findings or changes as JSON; or [code, message, file]
//     extendLexicon(json), loadLexicon(paths)   -> a handle, or [code, message, file]
//     lexiconSha256(handle), version()
//
// A request is copied before the call returns, so that a buffer that changes meanwhile harms nobody; the work of runAsync is done on
// libuv's thread pool. Every string of a path or name comes as bytes that end with a NUL. Tests: ../test.
#include "zeren/zeren.h"

#include <napi.h>

#include <cstdint>
#include <memory>
#include <new>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace {

template <auto Free>
struct Freed {
    template <class Handle>
    void operator()(Handle* handle) const noexcept
    {
        Free(handle);
    }
};
using OptionsHandle = std::unique_ptr<zeren_options, Freed<zeren_options_free>>;
using DocumentHandle = std::unique_ptr<zeren_document, Freed<zeren_document_free>>;
using StringHandle = std::unique_ptr<zeren_string, Freed<zeren_string_free>>;
using ErrorHandle = std::unique_ptr<zeren_error, Freed<zeren_error_free>>;

struct Failure {
    std::string code;
    std::string message;
    std::string file;
};

// What is asked for: the model of bytes, of a file or of a model that was kept; or something about one or two models.
enum class Task : std::uint8_t { bytes, file, model, check, verify, compare };

struct Request {
    Task task = Task::bytes;
    std::string data; // the bytes, the path, or the model (the first of two)
    std::string text; // of a model, where has_text; or the claims to verify, or the second model
    bool has_text = false;
    std::string off; // of check: codes separated by commas
    std::string on;
    std::int32_t years_apart = ZEREN_YEARS_AS_FOUND; // of compare
    OptionsHandle options;
    const zeren_lexicon* lexicon = nullptr; // of check and verify; the object of the request holds it
    zeren_offsets offsets = ZEREN_UTF16;
    std::uint32_t flags = 0;
};

using Answer = std::variant<StringHandle, Failure>;

Failure failure(zeren_status status, zeren_error* raw)
{
    const ErrorHandle error(raw);
    return {zeren_status_name(status), zeren_error_message(error.get()), zeren_error_file(error.get())};
}

// Thrown and caught within answer().
struct Refused {
    Failure failure;
};

// What a function of C puts out, as the handle that frees it.
template <class Handle, class Call>
Handle made(Call&& call)
{
    typename Handle::pointer out = nullptr;
    zeren_error* error = nullptr;
    if (const zeren_status status = call(&out, &error); status != ZEREN_OK) throw Refused{failure(status, error)};
    return Handle(out);
}

DocumentHandle document_of(const std::string& model, const std::string* text = nullptr)
{
    return made<DocumentHandle>([&](auto out, auto error) {
        return zeren_document_from_json(model.data(), model.size(), text == nullptr ? nullptr : text->data(),
                                        text == nullptr ? 0 : text->size(), out, error);
    });
}

// The document that is read, or made of the (first) model.
DocumentHandle document_of(const Request& request)
{
    if (request.task == Task::bytes)
        return made<DocumentHandle>(
            [&](auto out, auto error) { return zeren_parse(request.data.data(), request.data.size(), request.options.get(), out, error); });
    if (request.task == Task::file)
        return made<DocumentHandle>(
            [&](auto out, auto error) { return zeren_parse_file(request.data.c_str(), request.options.get(), out, error); });
    return document_of(request.data, request.task == Task::model && request.has_text ? &request.text : nullptr);
}

zeren_status write(const Request& request, const zeren_document* document, const zeren_document* after, zeren_string** out,
                   zeren_error** error)
{
    switch (request.task) {
    case Task::check:
        return zeren_check_json(document, request.lexicon, request.off.c_str(), request.on.c_str(), request.offsets, request.flags, out,
                                error);
    case Task::verify:
        return zeren_verify_json(document, request.lexicon, request.text.data(), request.text.size(), request.offsets, request.flags, out,
                                 error);
    case Task::compare: return zeren_compare_json(document, after, request.years_apart, request.offsets, request.flags, out, error);
    default: return zeren_document_json(document, request.offsets, request.flags, out, error);
    }
}

// Touches nothing of JavaScript, so that any thread may do it.
Answer answer(const Request& request)
{
    try {
        const DocumentHandle document = document_of(request);
        const DocumentHandle after = request.task == Task::compare ? document_of(request.text) : nullptr;
        return made<StringHandle>([&](auto out, auto error) { return write(request, document.get(), after.get(), out, error); });
    } catch (const Refused& refused) {
        return refused.failure;
    }
}

Napi::Value to_js(Napi::Env env, const Failure& failure)
{
    auto list = Napi::Array::New(env, 3);
    list.Set(0U, failure.code);
    list.Set(1U, failure.message);
    list.Set(2U, failure.file);
    return list;
}

Napi::Value to_js(Napi::Env env, const Answer& answer)
{
    if (const auto* failure = std::get_if<Failure>(&answer)) return to_js(env, *failure);
    const auto& json = std::get<StringHandle>(answer);
    return Napi::String::New(env, zeren_string_data(json.get()), zeren_string_size(json.get()));
}

std::string bytes_of(const Napi::Value& value)
{
    const auto bytes = value.As<Napi::Uint8Array>();
    return {reinterpret_cast<const char*>(bytes.Data()), bytes.ByteLength()};
}

using Lexicon = Napi::External<zeren_lexicon>;

OptionsHandle options_of(const Napi::Object& request)
{
    OptionsHandle options(zeren_options_new());
    if (!options) throw std::bad_alloc();
    zeren_options_set_charset(options.get(), bytes_of(request.Get("charset")).c_str());
    zeren_options_set_format(options.get(), bytes_of(request.Get("format")).c_str());
    zeren_options_set_name(options.get(), bytes_of(request.Get("name")).c_str());
    zeren_options_set_external_programs(options.get(), request.Get("externalPrograms").As<Napi::Boolean>());
    const auto limits = request.Get("limits").As<Napi::Array>(); // in the order of zeren_limit; undefined keeps the default
    for (std::uint32_t limit = 0; limit < limits.Length(); ++limit) {
        const Napi::Value value = limits.Get(limit);
        if (value.IsUndefined()) continue;
        const auto number = static_cast<std::uint64_t>(value.As<Napi::Number>().Int64Value());
        if (zeren_options_set_limit(options.get(), static_cast<zeren_limit>(limit), number) != ZEREN_OK)
            throw Napi::RangeError::New(request.Env(), "a limit is larger than the library can count");
    }
    if (const Napi::Value lexicon = request.Get("lexicon"); lexicon.IsExternal())
        zeren_options_set_lexicon(options.get(), lexicon.As<Lexicon>().Data());
    return options;
}

Request request_of(const Napi::CallbackInfo& info)
{
    const auto given = info[0].As<Napi::Object>();
    Request request;
    request.task = static_cast<Task>(given.Get("task").As<Napi::Number>().Uint32Value());
    request.data = bytes_of(given.Get("data"));
    if (const Napi::Value text = given.Get("text"); !text.IsUndefined()) {
        request.text = bytes_of(text);
        request.has_text = true;
    }
    if (const Napi::Value off = given.Get("off"); !off.IsUndefined()) request.off = bytes_of(off);
    if (const Napi::Value on = given.Get("on"); !on.IsUndefined()) request.on = bytes_of(on);
    if (const Napi::Value lexicon = given.Get("lexicon"); lexicon.IsExternal()) request.lexicon = lexicon.As<Lexicon>().Data();
    if (const Napi::Value years = given.Get("yearsApart"); years.IsNumber()) request.years_apart = years.As<Napi::Number>().Int32Value();
    request.options = options_of(given);
    request.offsets = static_cast<zeren_offsets>(given.Get("offsets").As<Napi::Number>().Uint32Value());
    request.flags = given.Get("flags").As<Napi::Number>().Uint32Value();
    return request;
}

Napi::Value run(const Napi::CallbackInfo& info) { return to_js(info.Env(), answer(request_of(info))); }

class Worker : public Napi::AsyncWorker {
public:
    explicit Worker(const Napi::CallbackInfo& info)
        : AsyncWorker(info.Env()), request_(request_of(info)), given_(Napi::Persistent(info[0].As<Napi::Object>())),
          deferred_(Napi::Promise::Deferred::New(info.Env()))
    {
    }

    [[nodiscard]] Napi::Promise promise() const { return deferred_.Promise(); }

protected:
    void Execute() override { answer_ = answer(request_); }
    void OnOK() override { deferred_.Resolve(to_js(Env(), answer_)); }
    void OnError(const Napi::Error& error) override { deferred_.Reject(error.Value()); }

private:
    Request request_;
    Napi::ObjectReference given_; // keeps the lexicon
    Answer answer_;
    Napi::Promise::Deferred deferred_;
};

Napi::Value run_async(const Napi::CallbackInfo& info)
{
    auto* worker = new Worker(info); // deletes itself when it is done
    worker->Queue();
    return worker->promise();
}

Napi::Value lexicon_or_failure(Napi::Env env, zeren_status status, zeren_lexicon* lexicon, zeren_error* error)
{
    if (status != ZEREN_OK) return to_js(env, failure(status, error));
    return Lexicon::New(env, lexicon, [](Napi::Env, zeren_lexicon* owned) { zeren_lexicon_free(owned); });
}

Napi::Value extend_lexicon(const Napi::CallbackInfo& info)
{
    const std::string json = bytes_of(info[0]);
    zeren_lexicon* lexicon = nullptr;
    zeren_error* error = nullptr;
    const zeren_status status = zeren_lexicon_extend(nullptr, json.data(), json.size(), &lexicon, &error);
    return lexicon_or_failure(info.Env(), status, lexicon, error);
}

Napi::Value load_lexicon(const Napi::CallbackInfo& info)
{
    const auto given = info[0].As<Napi::Array>();
    std::vector<std::string> paths;
    for (std::uint32_t at = 0; at < given.Length(); ++at) paths.push_back(bytes_of(given.Get(at)));
    std::vector<const char*> names;
    names.reserve(paths.size());
    for (const std::string& path : paths) names.push_back(path.c_str());
    zeren_lexicon* lexicon = nullptr;
    zeren_error* error = nullptr;
    const zeren_status status = zeren_lexicon_load(names.data(), names.size(), &lexicon, &error);
    return lexicon_or_failure(info.Env(), status, lexicon, error);
}

Napi::Value lexicon_sha256(const Napi::CallbackInfo& info)
{
    const zeren_view sha256 = zeren_lexicon_sha256(info[0].As<Lexicon>().Data());
    return Napi::String::New(info.Env(), sha256.data, sha256.size);
}

Napi::Value version(const Napi::CallbackInfo& info) { return Napi::String::New(info.Env(), zeren_version()); }

Napi::Object init(Napi::Env env, Napi::Object exports)
{
    exports.Set("run", Napi::Function::New(env, run));
    exports.Set("runAsync", Napi::Function::New(env, run_async));
    exports.Set("extendLexicon", Napi::Function::New(env, extend_lexicon));
    exports.Set("loadLexicon", Napi::Function::New(env, load_lexicon));
    exports.Set("lexiconSha256", Napi::Function::New(env, lexicon_sha256));
    exports.Set("version", Napi::Function::New(env, version));
    return exports;
}

} // namespace

NODE_API_MODULE(zeren, init) // NOLINT: node's macro
