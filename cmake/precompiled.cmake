# What nearly every source file reads, read once: a third of the time of a build. Only the standard
# library and GoogleTest are in it, so that it never goes stale; every file still includes what it
# uses, and the build with clang (bin/test clang), which has no precompiled headers, shows a lack.

set(_alongside_standard_headers
    <algorithm> <array> <chrono> <condition_variable> <functional> <map> <memory> <mutex> <optional>
    <set> <span> <sstream> <string> <string_view> <tuple> <unordered_map> <utility> <variant> <vector>)

# _alongside_precompile(NAME HEADERS headers OPTIONS options… LINKS targets…): a library that only
# holds the result.
function(_alongside_precompile name)
  cmake_parse_arguments(PRECOMPILE "" "" "HEADERS;OPTIONS;LINKS" ${ARGN})
  file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/generated/${name}.cpp" CONTENT "// Nothing but headers.\n")
  add_library(${name} OBJECT "${CMAKE_BINARY_DIR}/generated/${name}.cpp")
  target_link_libraries(${name} PRIVATE alongside_options ${PRECOMPILE_LINKS})
  target_compile_options(${name} PRIVATE ${PRECOMPILE_OPTIONS})
  target_precompile_headers(${name} PRIVATE ${PRECOMPILE_HEADERS})
endfunction()

function(alongside_precompile_headers)
  if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    return()
  endif()
  _alongside_precompile(standard_headers HEADERS ${_alongside_standard_headers})
  if(ALONGSIDE_TESTS)
    _alongside_precompile(
      test_headers
      HEADERS ${_alongside_standard_headers} <gtest/gtest.h>
      OPTIONS ${alongside_test_options}
      LINKS GTest::gtest
    )
  endif()
endfunction()

# alongside_use_precompiled(TARGET standard_headers|test_headers)
function(alongside_use_precompiled target headers)
  if(TARGET ${headers})
    target_precompile_headers(${target} REUSE_FROM ${headers})
  endif()
endfunction()
