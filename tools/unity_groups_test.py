"""Tests of unity_groups.py."""
# SPDX-License-Identifier: MIT
import pathlib
import tempfile
import unittest

import unity_groups


class UnityGroups(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def names(self, text):
        path = self.folder / "names.cpp"
        path.write_text(text)
        return unity_groups.Source(path).names

    def grouped(self, *texts, lines=100):
        paths = []
        for number, text in enumerate(texts):
            paths.append(self.folder / f"{number}.cpp")
            paths[-1].write_text(text)
        return [[path.stem for path in group] for group in unity_groups.grouped(paths, lines)]

    def test_private_names_are_those_of_anonymous_namespaces(self):
        self.assertEqual(
            self.names(
                """
                namespace a::b {
                namespace {
                using html::Html;
                using std::chrono::days;
                using Words = std::vector<std::pair<int, Html>>;
                namespace json = nlohmann;
                constexpr std::array<std::string_view, 2> kNames{"namespace {", "}"};
                constexpr char kDigits[] = "01";
                [[noreturn]] void Fail(int code) { throw code; }
                struct Row { int inside; void AndInside() const; };
                enum class Kind { kOne, kTwo };
                class Door final : public Wall { int hidden_ = 0; };
                template <class T, class U = std::less<>>
                std::optional<T> Find(const std::map<T, U>& in) { const int local = 1; return local; }
                const std::function<void(int)> kCall = [](int) { int deep; };
                std::string Door::Word() const { return {}; }
                bool operator==(const Row&, const Row&) { return true; }
                }  // namespace

                constexpr int kAlso = 1;
                Html Public(const Row& row) { const int local = 0; return {}; }
                Html Thing::Member() const { return {}; }
                }  // namespace a::b
                """
            ),
            {
                "days", "Words", "json", "kNames", "kDigits", "Fail", "Row", "Kind", "Door", "Find", "kCall",
                "kAlso",
            },
        )

    def test_macros_are_private_too(self):
        self.assertEqual(self.names("#define TWICE(x) \\\n  x x\nint a;\n"), {"TWICE"})

    def test_files_that_mention_no_private_name_of_one_another_are_together(self):
        one = "namespace {\nint One() { return 1; }\n}\n"
        two = "namespace {\nint Two() { return 2; }\n}\n"
        self.assertEqual(self.grouped(one, two), [["0", "1"]])

    def test_the_same_private_name_parts_two_files(self):
        one = "namespace {\nint One() { return 1; }\n}\n"
        self.assertEqual(self.grouped(one, one), [["0"], ["1"]])

    def test_a_mention_of_a_private_name_parts_two_files(self):
        one = "namespace {\nint One() { return 1; }\n}\n"
        other = "int Two() { return other::One(); }\n"
        self.assertEqual(self.grouped(one, other), [["0"], ["1"]])
        self.assertEqual(self.grouped(other, one), [["0"], ["1"]])

    def test_a_mention_in_a_header_of_the_other_parts_two_files(self):
        (self.folder / "one.h").write_text("struct One {};\n")
        one = "namespace {\nint One() { return 1; }\n}\n"
        other = f'#include "{self.folder.name}/one.h"\nint two;\n'
        self.assertEqual(self.grouped(one, other), [["0"], ["1"]])
        both = other + "namespace {\nint One() { return 1; }\n}\n"
        self.assertEqual(self.grouped(both, other), [["0", "1"]])

    def test_a_mention_in_a_comment_or_a_string_does_not(self):
        one = "namespace {\nint One() { return 1; }\n}\n"
        self.assertEqual(self.grouped(one, '// One\nconst char* Two() { return "One"; }\n'), [["0", "1"]])

    def test_a_group_holds_so_many_lines_but_at_least_one_file(self):
        files = ["int a();\n" * 3, "int b();\n" * 2, "int c();\n" * 9]
        self.assertEqual(self.grouped(*files, lines=5), [["0", "1"], ["2"]])


if __name__ == "__main__":
    unittest.main()
