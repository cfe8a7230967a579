# What every target of ours is compiled with.
add_library(alongside_options INTERFACE)
target_compile_options(
  alongside_options
  INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror
            # g++ 12 reports false overlaps inside inlined std::string code, and false overflows when it
            # optimises what came from precompiled headers; and optional values that it has inlined as
            # maybe uninitialised.
            $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict -Wno-missing-field-initializers>
            $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-array-bounds -Wno-stringop-overflow -Wno-maybe-uninitialized>
            # An event of a test has a name and words that the test may not need.
            $<$<CXX_COMPILER_ID:Clang>:-Wno-missing-field-initializers -Wno-unused-const-variable -Wno-unneeded-internal-declaration>
)
# A compiler that collects its garbage later takes a fifth less time, for some memory.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(
    alongside_options INTERFACE "SHELL:--param ggc-min-expand=100" "SHELL:--param ggc-min-heapsize=524288"
  )
endif()
target_include_directories(
  alongside_options INTERFACE "${CMAKE_SOURCE_DIR}/src" "${CMAKE_BINARY_DIR}/generated"
)
if(ALONGSIDE_TESTS)
  target_compile_definitions(alongside_options INTERFACE ALONGSIDE_TEST_BUILD)
endif()
