# Sourced by bootstrap.sh and by the scripts under src: which JDK? JAVA_HOME, else javac on PATH, else the newest in the
# usual install folders. bootstrap_dir must be the folder of pom.xml, which says how new it has to be.
# pick_jdk sets JAVA_HOME, or says what is missing and ends the script.

[ -n "${HOME-}" ] || { HOME=$(getent passwd "$(id -u)" 2>/dev/null | cut -d: -f6); HOME=${HOME:-/tmp}; export HOME; }

say() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }

jdk_major() { # prints the feature version of the JDK in $1, or nothing
  [ -x "$1/bin/javac" ] || return 0
  jdk_version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null) || :
  [ -n "$jdk_version" ] || jdk_version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  printf %s "$jdk_version"
}

pick_jdk() {
  need=$(sed -n 's:.*<java\.version>\([0-9][0-9]*\)</java\.version>.*:\1:p' "$bootstrap_dir/pom.xml" | head -n 1)
  [ -n "$need" ] || return 0
  new_enough() { major=$(jdk_major "$1"); [ "${major:-0}" -ge "$need" ]; }

  if [ -n "${JAVA_HOME-}" ] && new_enough "$JAVA_HOME"; then return 0; fi

  javac=$(command -v javac 2>/dev/null) || javac=
  if [ -n "$javac" ]; then
    javac=$(readlink -f "$javac" 2>/dev/null || printf %s "$javac")
    if new_enough "${javac%/bin/javac}"; then use_jdk "${javac%/bin/javac}"; return 0; fi
  fi

  best='' best_major=0
  set +f # mvnw runs with globbing off
  for home in /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* \
      "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.jenv/versions/* \
      "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
      /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
      "/c/Program Files/Eclipse Adoptium"/* "/c/Program Files/Java"/*; do
    major=$(jdk_major "$home")
    if [ "${major:-0}" -ge "$need" ] && [ "$major" -gt "$best_major" ]; then best=$home best_major=$major; fi
  done
  set -f
  if [ -n "$best" ]; then use_jdk "$best"; return 0; fi

  say "this project needs a JDK $need or newer, and none was found."
  say "  Looked at JAVA_HOME (${JAVA_HOME:-not set}), PATH (${javac:-no javac}), /usr/lib/jvm, ~/.sdkman, ~/.jdks, macOS and Homebrew folders."
  say "  Install one (e.g. Temurin $need from https://adoptium.net) or set JAVA_HOME to it."
  exit 1
}

use_jdk() {
  [ -z "${JAVA_HOME-}" ] || say "JAVA_HOME ($JAVA_HOME) is older than Java $need; using $1"
  JAVA_HOME=$1
  export JAVA_HOME
}
