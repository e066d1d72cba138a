// zeren._core: what Python cannot do itself. A document stays on the C++ side until somebody asks for it (zeren/document.py).
//
// Everything that takes time runs without the GIL: the arguments are copied or held as bytes first, and no Python object is touched
// until the call is back. Errors become zeren.Error by their code. Nothing is decided here. Test: tests/test_parse.py, tests/test_threads.py.
#include "zeren/check.hpp"
#include "zeren/compare.hpp"
#include "zeren/error.hpp"
#include "zeren/json.hpp"
#include "zeren/lexicon.hpp"
#include "zeren/parse.hpp"
#include "zeren/read.hpp"
#include "zeren/verify.hpp"
#include "zeren/version.hpp"

#include <nanobind/nanobind.h>
#include <nanobind/stl/optional.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/string_view.h>
#include <nanobind/stl/vector.h>

#include <optional>
#include <span>

namespace nb = nanobind;

namespace {

using zeren::Document;
using zeren::Lexicon;
using zeren::ReadOptions;

std::span<const std::byte> bytes_of(const nb::bytes& data) { return {static_cast<const std::byte*>(data.data()), data.size()}; }

// `data` cannot change or go away meanwhile: bytes are immutable, and the caller's reference holds them.
Document parse(const nb::bytes& data, const ReadOptions& options, const Lexicon& lexicon)
{
    const std::span<const std::byte> bytes = bytes_of(data);
    const nb::gil_scoped_release released;
    return zeren::parse(zeren::read(bytes, options), lexicon);
}

// The path as the system's bytes (os.fsencode), for a name need not be UTF-8.
Document parse_file(const nb::bytes& path, const ReadOptions& options, const Lexicon& lexicon)
{
    const std::string name(path.c_str(), path.size());
    const nb::gil_scoped_release released;
    return zeren::parse(zeren::read_file(name, options), lexicon);
}

// What `make` writes, without the GIL.
template <class Make>
nb::bytes written(Make&& make)
{
    std::string result;
    {
        const nb::gil_scoped_release released;
        result = make();
    }
    return nb::bytes(result.data(), result.size());
}

zeren::JsonOptions form(int offsets, bool compact) { return {.offsets = static_cast<zeren::Offsets>(offsets), .compact = compact}; }

nb::bytes json(const Document& document, int offsets, bool with_text, bool compact, bool with_generator)
{
    return written([&] { return zeren::to_json(document, {static_cast<zeren::Offsets>(offsets), with_text, compact, with_generator}); });
}

Document from_json(const nb::bytes& json, const std::string& text, bool has_text)
{
    const std::string_view model(json.c_str(), json.size());
    const nb::gil_scoped_release released;
    if (!has_text) return zeren::from_json(model);
    zeren::Text beside;
    beside.content = text;
    return zeren::from_json(model, std::move(beside));
}

nb::bytes check(const Document& document, const std::vector<std::string>& off, const std::vector<std::string>& on, const Lexicon& lexicon,
                int offsets, bool compact)
{
    return written([&] { return zeren::findings_to_json(document, zeren::check(document, {off, on}, lexicon), form(offsets, compact)); });
}

nb::bytes verify(const Document& document, const nb::bytes& model, const Lexicon& lexicon, int offsets, bool compact)
{
    const std::string_view claims(model.c_str(), model.size());
    return written([&] { return zeren::findings_to_json(document, zeren::verify(document, claims, lexicon), form(offsets, compact)); });
}

nb::bytes compare(const Document& before, const Document& after, std::optional<std::int32_t> years_apart, int offsets, bool compact,
                  bool with_generator)
{
    zeren::JsonOptions options = form(offsets, compact);
    options.with_generator = with_generator;
    return written([&] { return zeren::to_json(zeren::compare(before, after, {years_apart}), before, after, options); });
}

// zeren::Error as zeren.Error(code, message, file).
void raise(const std::exception_ptr& thrown, void*)
{
    try {
        std::rethrow_exception(thrown);
    } catch (const zeren::Error& error) {
        const nb::object type = nb::module_::import_("zeren.errors").attr("Error");
        const nb::object file = nb::steal(PyUnicode_DecodeFSDefaultAndSize(error.file.data(), static_cast<Py_ssize_t>(error.file.size())));
        const nb::object value = type(std::string(zeren::to_string(error.code)), error.message, file);
        PyErr_SetObject(type.ptr(), value.ptr());
    }
}

} // namespace

NB_MODULE(_core, module)
{
    nb::register_exception_translator(raise);
    module.def("version", &zeren::version);

    nb::class_<ReadOptions>(module, "ReadOptions")
        .def(nb::init<>())
        .def_rw("charset", &ReadOptions::charset)
        .def_rw("format", &ReadOptions::format)
        .def_rw("name", &ReadOptions::name)
        .def_rw("max_bytes", &ReadOptions::max_bytes)
        .def_rw("max_nesting", &ReadOptions::max_nesting)
        .def_rw("max_unpacked", &ReadOptions::max_unpacked)
        .def_rw("max_ratio", &ReadOptions::max_ratio)
        .def_rw("max_members", &ReadOptions::max_members)
        .def_rw("max_cells", &ReadOptions::max_cells)
        .def_rw("external_programs", &ReadOptions::external_programs)
        .def_rw("max_seconds", &ReadOptions::max_seconds)
        .def_rw("max_program_memory", &ReadOptions::max_program_memory);

    nb::class_<Lexicon>(module, "Lexicon")
        .def_static("builtin", [] { return Lexicon::builtin(); })
        .def_static("load",
                    [](const std::vector<std::string>& files) {
                        return Lexicon::load({files.begin(), files.end()});
                    })
        .def("extend", [](const Lexicon& base, std::string_view json) { return zeren::extend(base, json); })
        .def_prop_ro("sha256", [](const Lexicon& lexicon) { return lexicon.sha256(); });

    nb::class_<Document>(module, "Document")
        .def("json", &json, nb::arg("offsets"), nb::arg("with_text"), nb::arg("compact"), nb::arg("with_generator"))
        .def_prop_ro("text", [](const Document& document) { return nb::str(document.content.data(), document.content.size()); })
        .def(
            "__eq__", [](const Document& left, const Document& right) { return left == right; }, nb::is_operator());

    module.def("parse", &parse, nb::arg("data"), nb::arg("options"), nb::arg("lexicon"));
    module.def("parse_file", &parse_file, nb::arg("path"), nb::arg("options"), nb::arg("lexicon"));
    module.def("check", &check, nb::arg("document"), nb::arg("off"), nb::arg("on"), nb::arg("lexicon"), nb::arg("offsets"),
               nb::arg("compact"));
    module.def("verify", &verify, nb::arg("document"), nb::arg("model"), nb::arg("lexicon"), nb::arg("offsets"), nb::arg("compact"));
    module.def("compare", &compare, nb::arg("before"), nb::arg("after"), nb::arg("years_apart").none(), nb::arg("offsets"),
               nb::arg("compact"), nb::arg("with_generator"));
    module.def("from_json", &from_json, nb::arg("json"), nb::arg("text"), nb::arg("has_text"));
}
