#!/bin/sh
# Makes an installation that starts fast: the jar's content side by side, and beside it an AOT cache, a file in which
# Java keeps the classes as they stand after a start. The cache serves the very Java, jar and flags it was made with.
#
#   src/main/scripts/aot.sh [FOLDER]     makes it in FOLDER (default: target/aot) out of target/switchback-*.jar
#   FOLDER/start                         starts Switchback from it, with its data in ./data like any other start
#
# To make the cache, Switchback is started once on a database of its own in FOLDER and asked for the sign-in page. It
# learns with the quick compiler alone: what only a start needs is then compiled plainly (docs/adr/0022).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
bootstrap_dir=$(cd "$here/../../.." && pwd)
. "$bootstrap_dir/.mvn/jdk.sh"
pick_jdk
java=$JAVA_HOME/bin/java
flags="-XX:+UseCompactObjectHeaders -XX:+UseSerialGC -Xmx512m"

set +f
set -- "${1:-$bootstrap_dir/target/aot}" "$bootstrap_dir"/target/switchback-*.jar
[ -f "$2" ] || { say "there is no target/switchback-*.jar yet: run ./mvnw package -DskipTests first"; exit 1; }
mkdir -p "$1"
folder=$(cd "$1" && pwd) jar=$2 name=${2##*/}

fetch() { # the page at $1, or a failure
  if command -v curl >/dev/null; then curl --silent --fail --max-time 30 --output /dev/null "$1"
  else wget --quiet --tries=1 --timeout=30 --output-document=/dev/null "$1"; fi
}
command -v curl >/dev/null || command -v wget >/dev/null || { say "needs curl or wget, to ask for the page"; exit 1; }

rm -rf "$folder/app" "$folder/app.aot" "$folder/training"
"$java" -Djarmode=tools -jar "$jar" extract --destination "$folder/app"
mkdir "$folder/training"

say "starting once to learn; this takes a minute"
database="jdbc:h2:file:$folder/training/switchback;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
log=$folder/training/log
: >"$log"
# shellcheck disable=SC2086 # the flags are several words
env -u SPRING_PROFILES_ACTIVE DB_URL="$database" PORT=0 \
  "$java" $flags -XX:TieredStopAtLevel=1 -XX:AOTCacheOutput="$folder/app.aot" -jar "$folder/app/$name" >"$log" 2>&1 &
learner=$!
trap 'kill $learner 2>/dev/null || :' EXIT INT TERM
until address=$(sed -n 's/.*Switchback is ready: \(http[^ ]*\).*/\1/p' "$log") && [ -n "$address" ]; do
  kill -0 $learner 2>/dev/null || { say "it did not start:"; tail -n 20 "$log" >&2; exit 1; }
  sleep 0.2
done
fetch "${address}login"
kill $learner
wait $learner || : # it says 143 after a good end, too
trap - EXIT INT TERM
[ -f "$folder/app.aot" ] || { say "no cache came of it:"; tail -n 20 "$log" >&2; exit 1; }
rm -rf "$folder/training"

cat >"$folder/start" <<END
#!/bin/sh
# Starts Switchback from the cache beside this file; made by aot.sh. Settings: docs/operations.md
folder=\$(cd "\$(dirname "\$0")" && pwd)
exec "$java" $flags -XX:AOTCache="\$folder/app.aot" -jar "\$folder/app/$name" "\$@"
END
chmod +x "$folder/start"
say "done, $(du -m "$folder/app.aot" | cut -f1) MB: start with $folder/start"
