# What .ci/run tries, one function a check. A function fails by its exit code; it prints what a reader wants to know.

inkling() { "$root/installer/run" "$@"; }
# json FILTER: what jq says of standard input; false and null fail.
json() { jq -e -r "$@"; }

# The same code that installer/run uses, and some tools of these checks.
packages() {
  . "$root/installer/system.sh"
  need_java jdk
  need_maven
  need_libraries
  local tool
  for tool in jq unzip zip xdotool Xvfb:xvfb strip:binutils; do
    have "${tool%%:*}" || install "${tool%%:*}" "${tool##*:}"
  done
  "$java_home/bin/java" -version 2>&1 | head -n 1
}

maven_verify() {
  . "$root/installer/system.sh"
  find_java jdk
  JAVA_HOME=$java_home mvn -B -ntp verify >"$scratch/verify.log" 2>&1 || {
    grep -E '^\[ERROR\]|Tests run:.*(FAIL|ERROR)' "$scratch/verify.log" | head -n 60
    return 1
  }
  grep -E 'Tests run: [0-9]+, .*Skipped: [0-9]+$' "$scratch/verify.log" | tail -n 1
  [ -s target/inkling.jar ]
  [ -s target/inkling-sbom.json ]
}

second_start() {
  local start end
  inkling --version
  start=$(date +%s%N)
  inkling --version
  end=$(date +%s%N)
  echo "second start: $(((end - start) / 1000000)) ms"
  [ $((end - start)) -lt 2000000000 ]
}

usage() {
  inkling --help | grep -q '^Usage: inkling'
  inkling --version | grep -E '^inkling [0-9]+\.[0-9]+'
  local code=0
  inkling data verify 2>"$scratch/err" || code=$?
  [ "$code" = 2 ] && grep -q 'SOURCE' "$scratch/err"
}

# fails_in_one_sentence NAME ARGUMENTS...: exit 1, nothing on standard output, one line with NAME on standard error.
fails_in_one_sentence() {
  local name=$1 code=0
  shift
  inkling "$@" >"$scratch/out" 2>"$scratch/err" || code=$?
  cat "$scratch/err"
  [ "$code" = 1 ] && [ ! -s "$scratch/out" ] && [ "$(wc -l <"$scratch/err")" = 1 ] && grep -qF -- "$name" "$scratch/err" &&
    ! grep -q 'Exception\|	at ' "$scratch/err"
}

# Whatever a stranger may hand over: exit 1, one sentence, nothing half-written.
hostile_files() {
  local folder=$scratch/hostile before
  mkdir -p "$folder/idx" "$folder/packed" "$folder/nothing" "$folder/model" "$INKLING_HOME"
  cd "$folder"
  before=$(find "$INKLING_HOME" -not -path "*/state*" | sort)
  echo 'not a picture' >text.png
  : >empty.png
  printf '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x1c\0\0\0\x1c\x08\0\0\0\0' >cut.png
  printf '<!DOCTYPE ink [<!ENTITY x SYSTEM "file:///etc/passwd">]><ink>&x;</ink>' >entity.inkml
  fails_in_one_sentence text.png predict text.png
  fails_in_one_sentence empty.png predict empty.png
  fails_in_one_sentence cut.png predict cut.png
  fails_in_one_sentence entity.inkml predict entity.inkml
  fails_in_one_sentence nowhere.png predict nowhere.png
  fails_in_one_sentence nothing predict nothing

  printf '\0\0\10\3\0\0\3\350\0\0\0\34\0\0\0\34' >idx/train-images-idx3-ubyte
  printf '\0\0\10\1\0\0\3\350' >idx/train-labels-idx1-ubyte
  head -c 100000 /dev/urandom | gzip >packed/t10k-images-idx3-ubyte.gz
  truncate -s 50000 packed/t10k-images-idx3-ubyte.gz
  printf '\0\0\10\1\0\0\0\0' | gzip >packed/t10k-labels-idx1-ubyte.gz
  fails_in_one_sentence idx1-ubyte data verify idx
  fails_in_one_sentence idx1-ubyte train --preset quick --data idx
  fails_in_one_sentence images-idx3-ubyte.gz evaluate --data packed
  fails_in_one_sentence nowhere data verify nowhere
  fails_in_one_sentence nowhere evaluate --data nowhere
  fails_in_one_sentence nothing evaluate --data nothing

  printf 'serialised' >preprocessor.bin
  zip -q foreign.zip preprocessor.bin
  (cd model && unzip -q "$root/models/inkling.zip" && sed -i 's/org[.]deeplearning4j[.]nn[.]conf[.]layers[.]DenseLayer/evil.Layer/' configuration.json &&
    zip -q "$folder/class.zip" ./*)
  head -c 100000 "$root/models/inkling.zip" >cut.zip
  for model in foreign.zip class.zip cut.zip empty.png missing.zip nothing; do
    fails_in_one_sentence "$model" models verify "$model"
  done
  fails_in_one_sentence preprocessor.bin predict "$root/assets/ink/seven.inkml" --model foreign.zip
  fails_in_one_sentence evil.Layer evaluate --data synthetic:10 --model class.zip
  [ "$before" = "$(find "$INKLING_HOME" -not -path "*/state*" | sort)" ]
}

verify_mnist() {
  inkling data verify mnist | tee "$scratch/out"
  grep -q '60000 digits' "$scratch/out"
  grep -q '10000 digits' "$scratch/out"
}

# The bundled model on the real test images, with the report's files.
evaluate_mnist() {
  inkling evaluate --data mnist --json --report "$scratch/report" >"$scratch/evaluation.json"
  json '"count \(.count), accuracy \(.accuracy), nll \(.nll), ece \(.ece), seconds \(.seconds)"' <"$scratch/evaluation.json"
  json '.accuracy >= 0.992 and .count == 10000' <"$scratch/evaluation.json"
  [ -s "$scratch/report/confusion_matrix.png" ]
  [ -s "$scratch/report/classification_report.txt" ]
}

# Writers it was neither trained nor chosen by.
evaluate_pen_strokes() {
  inkling evaluate --data "$INKLING_PENDIGITS[writers=25-30]" --json >"$scratch/pens.json"
  json '"count \(.count), accuracy \(.accuracy)"' <"$scratch/pens.json"
  json '.accuracy >= 0.985' <"$scratch/pens.json"
}

# The sample ink of the tour, each named for what it is.
predict_ink() {
  local digits=(zero one two three four five six seven eight nine) i
  for i in "${!digits[@]}"; do
    inkling predict "$root/assets/ink/${digits[$i]}.inkml" --json >"$scratch/prediction.json"
    json "\"${digits[$i]}: \\(.digit)\"" <"$scratch/prediction.json"
    json ".digit == $i and (.probabilities | length) == 10" <"$scratch/prediction.json" >"$scratch/ignored"
  done
}

# A short real training from the command line: it learns, says so in JSON and leaves a model that predicts.
train_mnist() {
  inkling train --preset quick --data mnist --limit 12000 --epochs 1 --seed 3 --json --out "$scratch/quick.zip" >"$scratch/events"
  tail -n 1 "$scratch/events" | json '"test accuracy \(.test_accuracy), \(.images_per_second) images/s"'
  tail -n 1 "$scratch/events" | json '.event == "finished" and .test_accuracy > 0.95'
  inkling predict --model "$scratch/quick.zip" "$root/assets/ink/seven.inkml"
}

# What synthetic digits alone teach: enough for real ones, scanned and drawn with a pen.
train_synthetic() {
  inkling train --preset quick --epochs 3 --augment --data synthetic:20000 --validation 0 --out "$scratch/synthetic.zip" >"$scratch/out"
  inkling evaluate --data mnist --model "$scratch/synthetic.zip" --json >"$scratch/evaluation.json"
  json '"MNIST \(.accuracy)"' <"$scratch/evaluation.json"
  json '.accuracy >= 0.90' <"$scratch/evaluation.json"
  inkling evaluate --data "$INKLING_PENDIGITS" --model "$scratch/synthetic.zip" --json >"$scratch/evaluation.json"
  json '"pen strokes \(.accuracy)"' <"$scratch/evaluation.json"
  json '.accuracy >= 0.94' <"$scratch/evaluation.json"
}

# killed_at BATCH ARGUMENTS...: starts a training and kills all of it, as "kill -9", once it has told of this batch.
killed_at() {
  local batch=$1 events=$scratch/killed.events pid
  shift
  setsid "$root/installer/run" "$@" --json >"$events" 2>"$scratch/killed.err" &
  pid=$!
  until grep -q "\"event\":\"batch\",\"batch\":$batch," "$events"; do
    kill -0 "$pid" || { cat "$scratch/killed.err"; return 1; }
    sleep 0.2
  done
  kill -9 -- "-$pid"
  wait "$pid" || true
}

# What a run has learnt: the hash of its model's numbers.
coefficients() { unzip -p "$1" coefficients.bin | sha256sum; }

# A training on real MNIST, killed twice and resumed, comes to the same bytes as one that was left alone.
killed_training() {
  local plan=(train --preset quick --data mnist --limit 20000 --epochs 4 --seed 4 --augment --threads 2) run
  inkling "${plan[@]}" --json --out "$scratch/whole.zip" >"$scratch/events"
  killed_at $((20 + RANDOM % 150)) "${plan[@]}"
  run=$(head -n 1 "$scratch/killed.events" | json .run)
  killed_at $((250 + RANDOM % 250)) train --resume "$run"
  inkling train --resume "$run" --json --out "$scratch/resumed.zip" >"$scratch/events"
  head -n 1 "$scratch/events" | json '"went on from batch \(.batches_done) of \(.total_batches)"'
  tail -n 1 "$scratch/events" | json '"test accuracy \(.test_accuracy)"'
  coefficients "$scratch/whole.zip"
  [ "$(coefficients "$scratch/whole.zip")" = "$(coefficients "$scratch/resumed.zip")" ]
}

# The window, without a display, through its places.
tour() {
  inkling tour --out "$scratch/tour" --theme dark | tee "$scratch/out"
  [ "$(find "$scratch/tour" -name '*.png' -size +10k | wc -l)" -ge 5 ]
}

# The app image: built, started with nothing but itself, reads a digit, and says how large and how quick it is.
app_image() {
  "$root/installer/package" --image
  local image=$root/target/package/Inkling start end
  [ -s "$image/lib/legal/THIRD-PARTY.txt" ] || { echo "no list of licences"; return 1; }
  if grep -i 'GPL' "$image/lib/legal/THIRD-PARTY.txt" | grep -v -i 'LGPL\|lesser\|classpath\|EPL\|apache'; then
    echo "a library under the GPL"
    return 1
  fi
  start=$(date +%s%N)
  env -i HOME="$scratch" "$image/bin/Inkling" predict "$root/assets/ink/seven.inkml" --json >"$scratch/image.json"
  end=$(date +%s%N)
  json '.digit == 7' <"$scratch/image.json"
  echo "predict from the app image: $(((end - start) / 1000000)) ms"
  "$image/bin/Inkling" tour --out "$scratch/image-tour" | tail -n 1
  du -sh "$image" "$image/lib/runtime" "$image/lib/app/native" "$image/lib/app/lib" | awk '{print $2 ": " $1}' | sed "s|$image/||"
  "$root/installer/measure-start.sh" "$image/bin/Inkling" 5
}

# A stack trace is nothing for a user's eyes. (An "!" would not end the script.)
no_trace() {
  if grep '	at ' "$1"; then return 1; fi
}

# A disk that is full: one sentence, nothing half, and what was there stays. A small file system in memory, so only as root.
full_disk() {
  [ "$(id -u)" = 0 ] || { echo "not root: skipped"; return; }
  local disk=$scratch/full code=0
  mkdir -p "$disk"
  mount -t tmpfs -o size=3m tmpfs "$disk" || { echo "no tmpfs can be mounted here: skipped"; return; }
  # shellcheck disable=SC2064 # the folder as it is now
  trap "umount '$disk'" RETURN
  echo kept >"$disk/kept.txt"
  inkling data export synthetic:40000 "$disk/digits" >"$scratch/out" 2>"$scratch/err" || code=$?
  cat "$scratch/err"
  [ "$code" = 1 ] || { echo "ended with $code, not 1"; return 1; }
  [ "$(grep -c 'inkling:' "$scratch/err")" = 1 ] || { echo "not one sentence"; return 1; }
  no_trace "$scratch/err"
  [ -z "$(find "$disk" -name '*.tmp')" ]
  head -c 4000000 /dev/zero >"$disk/filler" 2>/dev/null || true
  code=0
  INKLING_HOME=$disk/home inkling train --preset quick --data synthetic:2000 --limit 600 --epochs 1 --seed 1 --out "$disk/m.zip" \
    >"$scratch/out" 2>"$scratch/err" || code=$?
  tail -n 3 "$scratch/err"
  [ "$code" != 0 ] || { echo "no failure"; return 1; }
  no_trace "$scratch/err"
  [ ! -e "$disk/m.zip" ] || { echo "half a model"; return 1; }
  grep -q kept "$disk/kept.txt"
}

# A home that cannot be written to: the command line works, without a word about it.
read_only_home() {
  INKLING_HOME=/proc/nowhere inkling predict "$root/assets/ink/seven.inkml" 2>"$scratch/err"
  [ ! -s "$scratch/err" ]
}
