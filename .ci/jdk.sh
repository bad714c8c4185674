# shellcheck shell=bash
# Finds a JDK 25 or newer: JAVA_HOME, PATH, then the usual folders, there 25 itself first.

use_jdk() {
  local home
  for home in "${JAVA_HOME:-}" "$(home_of_java_on_path)" $(jdks_of_25) $(known_jdks); do
    if is_new_enough "$home"; then
      export JAVA_HOME="$home"
      return
    fi
  done
  fail "Install a JDK 25 or newer (for example Temurin 25), or point JAVA_HOME at one."
}

is_new_enough() {
  [ -n "$1" ] && [ -x "$1/bin/javac" ] && [ "$(major_version "$1")" -ge 25 ]
}

major_version() {
  local version
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null || true)
  printf '%s' "${version:-0}"
}

home_of_java_on_path() {
  local java
  java=$(command -v java) || return 0
  while [ -L "$java" ]; do java=$(cd "$(dirname "$java")" && realpath "$java"); done
  dirname "$(dirname "$java")"
}

jdks_of_25() {
  local home
  for home in $(known_jdks); do
    [ "$(major_version "$home")" != 25 ] || printf '%s\n' "$home"
  done
}

known_jdks() {
  ls -d /usr/lib/jvm/* ~/.sdkman/candidates/java/* ~/.jdks/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home 2>/dev/null || true
}
