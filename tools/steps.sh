# What the scripts of bin/ share: where the project is, their help, and named steps with seconds.
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# The comment at the top of the calling script is its help.
print_help() {
  awk 'NR > 2 && !/^#/ {exit} NR > 2 {sub(/^# ?/, ""); print}' "bin/$(basename "$0")"
}

# Prints the help and stops where it is asked for.
help_if_asked() {
  local argument
  for argument in "$@"; do
    case "$argument" in -h | --help) print_help && exit 0 ;; esac
  done
}

# wrong_use MESSAGE: says what is wrong and how it should be said; exit 2.
wrong_use() {
  echo "$1" >&2
  print_help >&2
  exit 2
}

# step NAME AGAIN COMMAND...: one line with seconds when it passes, with what COMMAND called its
# `summary: `. When it fails: what it printed, the line to run again, and the script ends.
# Call it as a statement of its own: inside `if` or `||` the shell would ignore failures in COMMAND.
step() {
  local name=$1 again=$2 started=$SECONDS log="build/steps/$1.log" status
  shift 2
  mkdir -p build/steps
  [ ! -t 1 ] || printf '%-10s …\r' "$name"
  set +e
  (set -e && "$@") >"$log" 2>&1 </dev/null
  status=$?
  set -e
  if [ "$status" -ne 0 ]; then
    tail -n 300 "$log"
    printf '%-10s %4d s  failed\nto run it again: %s\n' "$name" $((SECONDS - started)) "$again"
    exit 1
  fi
  printf '%-10s %4d s  %s\n' "$name" $((SECONDS - started)) "$(sed -n 's/^summary: //p' "$log" | tail -n 1)"
}
