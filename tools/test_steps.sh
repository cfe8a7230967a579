# The steps of bin/test, in the order in which they run: cheap ones first.
# SPDX-License-Identifier: MIT
# shellcheck shell=bash

steps=(format tools layers symbols links adr build objects ctest journeys tidy)
deep_steps=(ctest journeys guide tidy_all clang tsan fuzz)

step_format() { bin/fmt --check; }
step_tools() { python3 -m unittest discover -s tools -p '*_test.py' && echo "summary: the tools' own tests"; }
step_layers() { python3 tools/check_layers.py; }
step_symbols() { python3 tools/check_symbols.py; }
step_links() { python3 tools/check_links.py; }
step_adr() { bin/adr check; }
step_build() { build_preset asan; }
step_objects() { python3 tools/check_symbols.py --objects build/asan; }
step_ctest() { run_ctest asan --preset asan; }
step_tidy() { tools/tidy.sh changed; }
step_tidy_all() { tools/tidy.sh all; }

# In a browser, against the build under sanitizers.
step_journeys() {
  build_preset asan
  ALONGSIDE_BINARY=build/asan/alongside node tests/journeys/run.mjs
}

# The guide to adding a page, followed word by word in a copy of the tree.
step_guide() {
  rm -rf build/guide
  mkdir -p build/guide
  git ls-files -z | xargs -0 cp --parents -t build/guide
  ln -s ../../node_modules build/guide/node_modules
  python3 tools/follow_guide.py docs/guides/adding-a-page.md build/guide
  (
    cd build/guide
    build_preset asan people_tests
    build/asan/tests/people_tests --gtest_brief=1 --gtest_filter='*CardPages*'
  )
}

step_clang() {
  [ -f build/clang/build.ninja ] ||
    cmake --preset dev -B build/clang -DCMAKE_CXX_COMPILER=clang++ -DCMAKE_EXE_LINKER_FLAGS=
  ninja -C build/clang --quiet
}

step_tsan() {
  build_preset tsan
  run_ctest tsan --test-dir build/tsan --output-on-failure --no-tests=error
}

step_fuzz() {
  local fuzzer name
  build_preset fuzz
  for fuzzer in build/fuzz/fuzz/*_fuzz; do
    name=$(basename "$fuzzer")
    mkdir -p "build/fuzz/found/$name"
    "$fuzzer" -max_total_time=60 -rss_limit_mb=2048 "build/fuzz/found/$name" "fuzz/corpus/${name%_fuzz}"
  done
}

# build_preset NAME [TARGET…]: quietly.
build_preset() {
  local preset=$1
  shift
  cmake --preset "$preset"
  ninja -C "build/$preset" --quiet "$@"
}

# run_ctest PRESET OPTION…: its closing lines are also what bin/test closes with.
run_ctest() {
  local closing="build/steps/closing-$1"
  shift
  GTEST_BRIEF=1 ctest --parallel 2 "$@" | tee "$closing.all"
  grep -E '^([0-9]+% tests passed|Total Test time)' "$closing.all" >"$closing"
  echo "summary: $(head -n 1 "$closing")"
}

# Tests run on both databases. A PostgreSQL that bin/db already runs is used and left running.
start_databases() {
  [ -x bin/db ] || return 0
  if ! ALONGSIDE_TEST_POSTGRES=$(bin/db url 2>/dev/null); then
    trap 'bin/db stop' EXIT
    ALONGSIDE_TEST_POSTGRES=$(bin/db start)
  fi
  export ALONGSIDE_TEST_POSTGRES
}

run_everything() {
  local name
  bin/setup test
  start_databases
  for name in "${steps[@]}"; do
    step "$name" "bin/test $name" "step_$name"
  done
  cat build/steps/closing-asan
}

run_deep() {
  local name
  bin/setup deep
  export ALONGSIDE_DEEP=1
  for name in "${deep_steps[@]}"; do
    step "$name" "ALONGSIDE_DEEP=1 bin/test $name" "step_$name"
  done
  cat build/steps/closing-asan
}

list_everything() {
  echo "Steps: ${steps[*]}"
  echo "Steps of --deep: ${deep_steps[*]}"
  python3 tools/find_tests.py --list
}

# run_one NAME: a step by its name, or whatever tools/find_tests.py finds by that name.
run_one() {
  local name=$1 kind target filter found
  if declare -F "step_$name" >/dev/null; then
    case "$name" in ctest | tsan) start_databases ;; esac
    step "$name" "bin/test $name" "step_$name"
    return
  fi
  found=$(python3 tools/find_tests.py "$name") || wrong_use "bin/test: no test is called $name"
  while IFS=$'\t' read -r kind target filter <&3; do
    case "$kind" in
      tool) show python3 -m unittest discover -s tools -p "$target" ;;
      journey)
        step build "bin/test $name" build_preset dev alongside
        show env ALONGSIDE_BINARY=build/dev/alongside node tests/journeys/run.mjs "$target"
        ;;
      program)
        step build "bin/test $name" build_preset dev "$target"
        start_databases
        show "build/dev/tests/$target" --gtest_brief=1 --gtest_filter="$filter"
        ;;
    esac
  done 3<<<"$found"
}

# show COMMAND…: runs it with its output on the screen; `name` is what to run again.
show() {
  "$@" </dev/null || { echo "to run it again: bin/test $name" && exit 1; }
}
