# What every target of ours is compiled with.
add_library(alongside_options INTERFACE)
target_compile_options(
  alongside_options
  INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror
            # g++ 12 reports false overlaps and dangling reads inside inlined std::string code.
            $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict -Wno-missing-field-initializers>
            # An event of a test has a name and words that the test may not need.
            $<$<CXX_COMPILER_ID:Clang>:-Wno-missing-field-initializers -Wno-unused-const-variable -Wno-unneeded-internal-declaration>
)
target_include_directories(
  alongside_options INTERFACE "${CMAKE_SOURCE_DIR}/src" "${CMAKE_BINARY_DIR}/generated"
)
if(ALONGSIDE_TESTS)
  target_compile_definitions(alongside_options INTERFACE ALONGSIDE_TEST_BUILD)
endif()
