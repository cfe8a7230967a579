#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# tools/tidy.sh changed|all: runs clang-tidy over the C++ that changed, or over all of it.
#
# `changed` means since the branch left the main line, or in the last commit, and what is not yet
# committed or not yet known to git; at most 40 files, the rest is left to `all`. Each file is read by
# itself, with the headers that a build has generated in build/asan or build/dev.
source "$(dirname "$0")/steps.sh"

changed_files() {
  local base
  base=$(git merge-base HEAD origin/main 2>/dev/null || true)
  if [ -z "$base" ] || [ "$base" = "$(git rev-parse HEAD)" ]; then base=$(git rev-parse -q --verify HEAD~1 || echo HEAD); fi
  {
    git diff --name-only --diff-filter=d "$base" -- '*.cpp' '*.h'
    git ls-files --others --exclude-standard -- '*.cpp' '*.h'
  } | sed 's/\.h$/.cpp/' | sort -u | xargs -r ls -d 2>/dev/null || true
}

built=$(ls -td build/{asan,dev}/generated 2>/dev/null | head -n 1 || true)
if [ -z "$built" ]; then echo "tools/tidy.sh: run bin/test build first: there are no generated headers" >&2 && exit 2; fi
cmake --preset dev -B build/tidy/dev >/dev/null
commands=build/tidy/dev/compile_commands.json
case "${1:-}" in
  changed) mapfile -t files < <(changed_files) && limit=40 ;;
  all) mapfile -t files < <(git ls-files 'src/*.cpp' 'app/*.cpp' 'tests/*.cpp') && limit=100000 ;;
  *) echo "tools/tidy.sh: changed or all?" >&2 && exit 2 ;;
esac

# Only what the compile commands know: a file of another preset cannot be read without its flags.
known=()
for file in "${files[@]}"; do
  if grep -qF "/$file\"" "$commands"; then known+=("$file"); fi
done
read_now=("${known[@]:0:$limit}")
# clang-tidy cannot read g++'s precompiled headers: every file includes what it uses without them.
sed -E "s/ -Winvalid-pch -include [^ ]+//; s|build/tidy/dev/generated|$built|g" "$commands" >build/tidy/compile_commands.json
if [ "${#read_now[@]}" -gt 0 ]; then
  printf '%s\0' "${read_now[@]}" | xargs -0 -P "$(nproc)" -n 1 clang-tidy-14 -p build/tidy --quiet \
    --extra-arg=-Wno-error --extra-arg=-Wno-unknown-warning-option
fi
echo "summary: ${#read_now[@]} of ${#known[@]} files"
