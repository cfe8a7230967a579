# A module is a folder and a static library. Its link line is its permission to depend.

# Makes `<module>_sql.h` from the folder's sql/*.sql, for modules that have any.
function(_alongside_generate_sql target namespace)
  file(GLOB sql CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/sql/*.sql")
  if(NOT sql)
    return()
  endif()
  file(RELATIVE_PATH folder "${CMAKE_SOURCE_DIR}/src" "${CMAKE_CURRENT_SOURCE_DIR}")
  get_filename_component(name "${CMAKE_CURRENT_SOURCE_DIR}" NAME)
  set(header "${CMAKE_BINARY_DIR}/generated/${folder}/${name}_sql.h")
  add_custom_command(
    OUTPUT "${header}"
    COMMAND Python3::Interpreter "${CMAKE_SOURCE_DIR}/tools/gen_sql.py" ${name} ${namespace}
            "${header}" ${sql}
    DEPENDS ${sql} "${CMAKE_SOURCE_DIR}/tools/gen_sql.py"
    VERBATIM
  )
  target_sources(${target} PRIVATE "${header}")
endfunction()

# alongside_module(NAME NAMESPACE ns LINKS target...): the library of the current folder, and
# `NAME_tests` from its *_test.cpp files. TEST_LINKS adds what only the tests need.
function(alongside_module name)
  cmake_parse_arguments(MODULE "" "NAMESPACE" "LINKS;PRIVATE_LINKS;TEST_LINKS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp")
  set(tests ${sources})
  list(FILTER sources EXCLUDE REGEX "_test\\.cpp$")
  list(FILTER tests INCLUDE REGEX "_test\\.cpp$")

  add_library(${name} STATIC ${sources})
  target_link_libraries(${name} PUBLIC alongside_options ${MODULE_LINKS} PRIVATE ${MODULE_PRIVATE_LINKS})
  set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX)
  alongside_use_precompiled(${name} standard_headers)
  alongside_unite(${name} ${sources})
  if(NOT MODULE_NAMESPACE)
    set(MODULE_NAMESPACE "alongside::${name}")
  endif()
  _alongside_generate_sql(${name} ${MODULE_NAMESPACE})

  if(ALONGSIDE_TESTS AND tests)
    alongside_test(${name}_tests SOURCES ${tests} LINKS ${name} ${MODULE_TEST_LINKS})
  endif()
endfunction()

# What is tested is watched for undefined behaviour, not what tests it: that takes a fifth less to
# compile.
if(CMAKE_CXX_FLAGS_DEBUG MATCHES "fsanitize=address,undefined")
  set(alongside_test_options -fno-sanitize=undefined -g0)
endif()

# alongside_test(NAME SOURCES files LINKS targets): one GoogleTest program, one line in CTest.
function(alongside_test name)
  cmake_parse_arguments(TEST "" "" "SOURCES;LINKS" ${ARGN})
  add_executable(${name} ${TEST_SOURCES})
  target_link_libraries(${name} PRIVATE ${TEST_LINKS} alongside_options GTest::gtest GTest::gtest_main)
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  target_compile_options(${name} PRIVATE ${alongside_test_options})
  alongside_use_precompiled(${name} test_headers)
  alongside_unite(${name} ${TEST_SOURCES})
  add_test(NAME ${name} COMMAND ${name} WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}")
endfunction()

# alongside_migrations(NAME CONSTANT name HEADER path FILES files): an interface library whose header
# holds the migrations for both databases.
function(alongside_migrations name)
  cmake_parse_arguments(MIGRATIONS "" "CONSTANT;HEADER" "FILES" ${ARGN})
  set(header "${CMAKE_BINARY_DIR}/generated/${MIGRATIONS_HEADER}")
  add_custom_command(
    OUTPUT "${header}"
    COMMAND Python3::Interpreter "${CMAKE_SOURCE_DIR}/tools/gen_migrations.py"
            ${MIGRATIONS_CONSTANT} "${header}" ${MIGRATIONS_FILES}
    DEPENDS ${MIGRATIONS_FILES} "${CMAKE_SOURCE_DIR}/tools/gen_migrations.py"
    VERBATIM
  )
  add_custom_target(generate_${name} DEPENDS "${header}")
  add_library(${name} INTERFACE)
  add_dependencies(${name} generate_${name})
  target_link_libraries(${name} INTERFACE db)
endfunction()
