#!/usr/bin/env python3
"""Installs Zeren, static and shared, moves the install tree, and builds a program against it: by find_package and by pkg-config.

Environment: ZEREN_SOURCE (the checkout), CXX (the compiler), ZEREN_BUILD (a build of it that holds both kinds of the library: what it
installs is taken; without it, and with ZEREN_FULL=1, each kind is built for itself). Also: each public header compiles alone, names
standard headers only, and a program that would hold a dangling view does not compile.
"""
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

SOURCE = pathlib.Path(os.environ["ZEREN_SOURCE"])
CONSUMER = SOURCE / "tests" / "consumer"
BUILT = None if os.environ.get("ZEREN_FULL") else os.environ.get("ZEREN_BUILD")
COMPILER = os.environ.get("CXX", "c++")
WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Wshadow", "-Wconversion", "-Wsign-conversion", "-Werror"]
C_STANDARD = ["stdbool.h", "stddef.h", "stdint.h"]  # for zeren.h alone
STANDARD = set("""algorithm array bit charconv chrono compare concepts cstddef cstdint exception filesystem functional initializer_list
    iosfwd iterator limits map memory new optional set span stdexcept string string_view system_error tuple type_traits utility
    variant vector""".split())


def run(*command, env=None):
    """The output of a command that must succeed."""
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False,
                          env={**os.environ, **(env or {})})
    if done.returncode != 0:
        raise AssertionError(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def compiles(source, *flags):
    return subprocess.run([COMPILER, "-std=c++20", "-fsyntax-only", f"-I{SOURCE / 'include'}", *flags, str(source)],
                          capture_output=True, text=True, check=False)


def foreign_includes(text):
    """What a public header includes that is neither ours nor standard."""
    names = re.findall(r'^\s*#\s*include\s*["<]([^">]+)[">]', text, re.M)
    return [name for name in names if not name.startswith("zeren/") and name not in STANDARD]


class Installed:
    """One kind of library, installed once. The tree is moved behind that: nothing in it may name where it was."""

    def __init__(self, shared):
        self.kind = "shared" if shared else "static"
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix=f"zeren-{self.kind}-"))
        self.prefix = self.folder / "usr"
        staged = self.folder / "staged"
        if BUILT:
            run("cmake", "--install", BUILT, "--prefix", staged)
        else:
            self.build(shared, staged)
        staged.rename(self.prefix)
        self.libraries = next(self.prefix.glob("lib*/**/zeren.pc")).parent.parent
        if BUILT:  # it installs both kinds; a linker would take the shared one wherever it finds it
            for other in self.libraries.glob("libzeren.a" if shared else "libzeren.so*"):
                other.unlink()

    def build(self, shared, staged):
        build = self.folder / "build"
        run("cmake", "-G", "Ninja", "-S", SOURCE, "-B", build, f"-DCMAKE_INSTALL_PREFIX={staged}", f"-DCMAKE_CXX_COMPILER={COMPILER}",
            f"-DBUILD_SHARED_LIBS={'ON' if shared else 'OFF'}", "-DZEREN_BUILD_TESTS=OFF", "-DCMAKE_BUILD_TYPE=Release",
            "-DCMAKE_CXX_FLAGS_RELEASE=-O0")
        run("cmake", "--build", build)
        run("cmake", "--install", build)

    def run_program(self, *command):
        return run(*command, env={"LD_LIBRARY_PATH": str(self.libraries)})

    def tool_version(self):
        return self.run_program(self.prefix / "bin" / "zeren", "version")


class Library:
    """What holds for the static and for the shared library alike."""
    shared = False

    @classmethod
    def setUpClass(cls):
        cls.installed = Installed(cls.shared)
        cls.addClassCleanup(lambda: shutil.rmtree(cls.installed.folder))

    def check_output(self, output):
        self.assertRegex(output, r"^\d+\.\d+\.\d+ 1 task\nfile_missing\n$")

    def test_find_package_builds_a_program(self):
        build = self.installed.folder / "by-cmake"
        run("cmake", "-G", "Ninja", "-S", CONSUMER, "-B", build, f"-DCMAKE_PREFIX_PATH={self.installed.prefix}",
            f"-DCMAKE_CXX_COMPILER={COMPILER}")
        run("cmake", "--build", build)
        self.check_output(self.installed.run_program(build / "program"))

    def test_pkg_config_builds_a_program(self):
        program = self.installed.folder / "by-pkg-config"
        static = [] if self.shared else ["--static"]
        flags = run("pkg-config", *static, "--cflags", "--libs", "zeren",
                    env={"PKG_CONFIG_PATH": str(self.installed.libraries / "pkgconfig")}).split()
        run(COMPILER, "-std=c++20", *WARNINGS, CONSUMER / "program.cpp", "-o", program, *flags)
        self.check_output(self.installed.run_program(program))

    def test_no_file_names_the_place_it_was_installed_to(self):
        texts = [path for suffix in ("*.pc", "*.cmake") for path in self.installed.prefix.rglob(suffix)]
        self.assertGreater(len(texts), 3)
        for path in texts:
            self.assertNotIn(str(self.installed.folder), path.read_text(encoding="utf-8"), path)

    def test_the_tool_and_its_completion_are_installed(self):
        self.assertRegex(self.installed.tool_version(), r"^zeren \d+\.\d+\.\d+\n$")
        for page in ("bash-completion/completions/zeren", "zsh/vendor-completions/_zeren", "fish/vendor_completions.d/zeren.fish", "man/man1/zeren.1",
                     "man/man1/zeren-parse.1"):
            self.assertGreater((self.installed.prefix / "share" / page).stat().st_size, 0)


class StaticLibrary(Library, unittest.TestCase):
    shared = False


class SharedLibrary(Library, unittest.TestCase):
    shared = True

    @unittest.skipIf(BUILT, "the build exports its static library; ZEREN_FULL=1 builds the shared one for itself")
    def test_find_package_builds_a_program(self):
        super().test_find_package_builds_a_program()

    def test_soname_has_the_minor_version(self):
        major, minor = re.search(r"(\d+)\.(\d+)", self.installed.tool_version()).groups()
        dynamic = run("readelf", "-d", self.installed.libraries / "libzeren.so")
        self.assertIn(f"[libzeren.so.{major}.{minor}]", dynamic)

    def test_only_the_public_namespace_and_the_face_for_c_are_visible(self):
        symbols = run("nm", "-DC", "--defined-only", self.installed.libraries / "libzeren.so").splitlines()
        names = [line.split(maxsplit=2)[2] for line in symbols if " A " not in line]  # A: the name of a version
        public = [name for name in names if "zeren::v0::" in name and name.endswith("@@ZEREN_CXX_0_1")]
        for_c = [name for name in names if name.startswith("zeren_") and name.endswith("@@ZEREN_0")]
        self.assertGreater(len(public), 5)
        self.assertGreater(len(for_c), 100)
        self.assertEqual([name for name in names if name not in public and name not in for_c], [])

    def test_a_program_in_c_is_built_by_pkg_config(self):
        program = self.installed.folder / "in-c"
        flags = run("pkg-config", "--cflags", "--libs", "zeren", env={"PKG_CONFIG_PATH": str(self.installed.libraries / "pkgconfig")}).split()
        run("cc", "-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror", CONSUMER / "program.c", "-o", program, *flags)
        self.check_output(self.installed.run_program(program))


class PublicHeaders(unittest.TestCase):
    headers = sorted((SOURCE / "include" / "zeren").glob("*.h*"))

    def test_there_are_at_most_twenty(self):
        self.assertTrue(1 <= len(self.headers) <= 20, self.headers)

    def test_one_includes_them_all(self):
        included = re.findall(r'#include "zeren/(.*)"', (SOURCE / "include/zeren/zeren.hpp").read_text(encoding="utf-8"))
        self.assertEqual(included, [header.name for header in self.headers if header.name not in ("zeren.h", "zeren.hpp")])

    def test_each_compiles_alone(self):
        for header in self.headers:
            with self.subTest(header=header.name), tempfile.NamedTemporaryFile("w", suffix=".cpp") as source:
                source.write(f'#include "zeren/{header.name}"\n')
                source.flush()
                done = compiles(source.name, *WARNINGS)
                self.assertEqual(done.returncode, 0, done.stderr)

    def test_each_names_standard_headers_only(self):
        for header in self.headers:
            with self.subTest(header=header.name):
                foreign = foreign_includes(header.read_text(encoding="utf-8"))
                self.assertEqual(foreign, C_STANDARD if header.suffix == ".h" else [])

    def test_a_foreign_header_would_be_found(self):
        self.assertEqual(foreign_includes('#include <re2/re2.h>\n#include <string>\n  # include "unicode/ucnv.h"\n'),
                         ["re2/re2.h", "unicode/ucnv.h"])

    def test_a_dangling_view_does_not_compile(self):
        kept = compiles(CONSUMER / "dangling.cpp", "-DZEREN_KEEPS_DOCUMENT")
        self.assertEqual(kept.returncode, 0, kept.stderr)
        dangling = compiles(CONSUMER / "dangling.cpp")
        self.assertNotEqual(dangling.returncode, 0)
        self.assertIn("deleted", dangling.stderr)


if __name__ == "__main__":
    unittest.main()
