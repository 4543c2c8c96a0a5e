#!/bin/sh
# Prints how long Switchback takes from the command to the first sign-in page, plain (java -jar) and from the AOT cache,
# and what memory each holds after idling. The two take turns, so that a busy machine is busy for both; what counts is
# the ratio. Linux only (it reads /proc). Works in target/start and on databases of its own.
#
#   ./mvnw -q package -DskipTests && src/test/scripts/measure-start.sh [ROUNDS]     default: 5 rounds, 3 at least
#   IDLE=0 src/test/scripts/measure-start.sh     without the two minutes of idling
set -eu
here=$(cd "$(dirname "$0")" && pwd)
bootstrap_dir=$(cd "$here/../../.." && pwd)
. "$bootstrap_dir/.mvn/jdk.sh"
pick_jdk
rounds=${1:-5} idle=${IDLE:-60} limit=0.30
[ "$rounds" -ge 3 ] || { say "a median of fewer than 3 rounds says nothing"; exit 1; }
command -v curl >/dev/null || { say "needs curl"; exit 1; }
folder=$bootstrap_dir/target/start
rm -rf "$folder"
mkdir -p "$folder"
sh "$bootstrap_dir/src/main/scripts/aot.sh" "$folder/cached"
set +f
jar=$(echo "$bootstrap_dir"/target/switchback-*.jar)

port=18400
while curl --silent --max-time 1 --output /dev/null "http://127.0.0.1:$port/"; do port=$((port + 1)); done
export PORT=$port
unset SPRING_PROFILES_ACTIVE
server=
trap 'stop' EXIT
trap 'exit 1' INT TERM
stop() { [ -z "$server" ] || { kill "$server" 2>/dev/null || :; wait "$server" 2>/dev/null || :; server=; }; }

now() { date +%s%N; }

start() { # $1: plain or cached. Leaves it running, its milliseconds in $took and its processor time in $worked
  database=$(mktemp -d "$folder/database.XXXXXX")
  export DB_URL="jdbc:h2:file:$database/switchback;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
  began=$(now)
  if [ "$1" = plain ]; then "$JAVA_HOME/bin/java" -jar "$jar" >"$folder/$1.log" 2>&1 &
  else "$folder/cached/start" >"$folder/$1.log" 2>&1 & fi
  server=$!
  until curl --silent --fail --max-time 60 --output /dev/null "http://127.0.0.1:$port/login"; do
    kill -0 $server 2>/dev/null || { say "it did not start, see $folder/$1.log"; exit 1; }
    sleep 0.03
  done
  took=$((($(now) - began) / 1000000))
  worked=$(awk -v tick="$(getconf CLK_TCK)" '{ sub(/.*\) /, ""); print int(($12 + $13) * 1000 / tick) }' "/proc/$server/stat")
}

median() { sort -n "$1" | sed -n "$(((rounds + 1) / 2))p"; }
resident() { awk '/^VmRSS/ { print int($2 / 1024) }' "/proc/$server/status"; }

round=0
while [ $round -lt "$rounds" ]; do
  round=$((round + 1))
  for way in plain cached; do
    start $way
    echo "$took" >>"$folder/$way.took"
    echo "$worked" >>"$folder/$way.worked"
    echo "round $round, $way: $took ms by the clock, $worked ms of processor time, load $(cut -d' ' -f1 /proc/loadavg)"
    if [ $round -eq "$rounds" ] && [ "$idle" -gt 0 ]; then
      sleep "$idle"
      resident >"$folder/$way.resident"
    fi
    stop
  done
done
for way in plain cached; do
  echo "$way: median $(median "$folder/$way.took") ms to the first sign-in page, $(median "$folder/$way.worked") ms of processor time$(
    [ ! -f "$folder/$way.resident" ] || echo ", $(cat "$folder/$way.resident") MB resident after $idle s idle")"
done
awk -v plain="$(median "$folder/plain.took")" -v cached="$(median "$folder/cached.took")" -v limit=$limit \
  'BEGIN { ratio = cached / plain; printf "start from the cache / plain start %.2f, limit %.2f: %s\n", ratio, limit, ratio <= limit ? "kept" : "NOT KEPT" }'
