# Files of one library compiled as one, which takes two fifths less time: what they include, and the
# templates that they use, are read and made once (ADR 0027). The preset `dev` compiles each file by
# itself, so that every file is known to include what it needs and a change of one is tried at once.
option(ALONGSIDE_UNITY "Compile several files of a library as one" OFF)
set(_alongside_unity_lines 2500)  # More would leave one core of two without work at the end.

# alongside_unite(TARGET FILE…): tools/unity_groups.py says which files may be together. It is asked
# whenever CMake is configured, which bin/build and bin/test do each time.
function(alongside_unite target)
  if(NOT ALONGSIDE_UNITY)
    return()
  endif()
  list(TRANSFORM ARGN REPLACE "^([^/].*)$" "${CMAKE_CURRENT_SOURCE_DIR}/\\1")
  execute_process(
    COMMAND "${Python3_EXECUTABLE}" "${CMAKE_SOURCE_DIR}/tools/unity_groups.py" ${_alongside_unity_lines} ${ARGN}
    OUTPUT_VARIABLE groups
    OUTPUT_STRIP_TRAILING_WHITESPACE
    COMMAND_ERROR_IS_FATAL ANY
  )
  string(REPLACE "\n" ";" groups "${groups}")
  while(groups)
    list(POP_FRONT groups file group)
    set_property(SOURCE "${file}" PROPERTY UNITY_GROUP "${group}")
  endwhile()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
  target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endfunction()
