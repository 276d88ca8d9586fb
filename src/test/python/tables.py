#!/usr/bin/env python3
"""Measures Inkling, and peers beside it, and prints the README's tables as Markdown.

    tables.py throughput --mnist DIR [PEERS]   training, 10,000 predictions, one (some 4 minutes with two peers)
    tables.py time-to-99 --mnist DIR [PEERS]   "quick" over seeds against the peers' two-conv at batch 32 (some 10)
    tables.py published  --mnist DIR           every published preset as published (some 15)
    tables.py latency    --mnist DIR           strokes to probabilities, alone and beside a training (one)

PEERS is any of
    --maven-peers     PyTorch and TensorFlow from Maven Central, driven from Java (src/test/peers; Linux x86-64)
    --torch PYTHON    a Python with torch and numpy
    --keras PYTHON    a Python with tensorflow-cpu, keras and numpy
Needs "mvn test-compile package" first. Everything runs one after the other: leave the machine alone meanwhile. What was measured is
also appended to target/benchmarks.jsonl.
"""
import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[2]
TARGET = 0.99

# What was published for each, see the presets' own words.
PUBLISHED = {
    "three-conv-dropout": ("above 99 %", 0.99),
    "two-conv": ("98.83 %", 0.9883),
    "three-conv-rmsprop": ("98.07 %", 0.9807),
    "batch-norm": ("98 %", 0.98),
    "deep-dropout": ("99.3 %", 0.993),
}


def told(result):
    with open(ROOT / "target" / "benchmarks.jsonl", "a", encoding="utf-8") as log:
        log.write(json.dumps({"time": time.strftime("%Y-%m-%dT%H:%M:%S"), **result}) + "\n")
    print(json.dumps(result), file=sys.stderr)
    return result


# glibc's own switches for what Inkling asks of it (inkling.dl4j.NativeHeap): the peers get the same favour, which halves their times.
KEEP_FREED_MEMORY = {"MALLOC_TRIM_THRESHOLD_": str(1 << 30), "MALLOC_TOP_PAD_": str(64 << 20), "MALLOC_MMAP_THRESHOLD_": str(32 << 20)}


def lines(command, **options):
    print("+", *(part if len(part) < 300 else "..." for part in map(str, command)), file=sys.stderr)
    done = subprocess.run(list(map(str, command)), stdout=subprocess.PIPE, text=True, check=True, cwd=ROOT, **options)
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


def bench(name, *arguments):
    java = ["java", "@installer/jvm.options", "-cp", "target/classes:target/test-classes:target/lib/*", "inkling.bench." + name]
    return told(lines([*java, *arguments])[-1])


def peer(command, what, framework, net, *arguments):
    with open(ROOT / "target" / "peers.log", "a", encoding="utf-8") as log:
        results = lines([*command, what, framework, net, *arguments], stderr=log, env={**os.environ, **KEEP_FREED_MEMORY})
    return told(results[-1])


def maven_peers():
    """Compiles the peers' own small Maven project; the command that runs it."""
    project = HERE.parent / "peers"
    path = ROOT / "target" / "peers-class-path.txt"
    subprocess.run(
        ["mvn", "-q", "-B", "-f", project / "pom.xml", "compile", "dependency:build-classpath", f"-Dmdep.outputFile={path}"],
        stdout=subprocess.DEVNULL, check=True)
    return ["java", "-Xmx4g", "-cp", f"{ROOT / 'target' / 'peers' / 'classes'}:{path.read_text(encoding='utf-8').strip()}", "Peers"]


def train(home, *arguments):
    """Every event of a training by the command line."""
    return lines([ROOT / "installer" / "run", "train", "--home", home, *arguments, "--json"])


def row(*cells):
    print("| " + " | ".join(str(cell) for cell in cells) + " |", flush=True)


def head(*cells):
    row(*cells)
    row(*["---"] * len(cells))


def peers_of(options):
    """Title, framework and command of each peer that was asked for."""
    peers = []
    if options.maven_peers:
        command = maven_peers()
        peers += [("PyTorch", "torch", command), ("TensorFlow", "tensorflow", command)]
    if options.torch:
        peers.append(("PyTorch (Python)", "torch", [options.torch, HERE / "peers.py"]))
    if options.keras:
        peers.append(("Keras (Python)", "keras", [options.keras, HERE / "peers.py"]))
    return peers


def ratio(ours, others, more_is_better):
    if not others:
        return "-"
    best = max(others) if more_is_better else min(others)
    return f"{ours / best if more_is_better else best / ours:.2f}"


def throughput(options):
    rows = []
    peers = peers_of(options)
    for net in ("two-conv", "deep-dropout"):
        ours = bench("EngineBenchmark", net, "--mnist", options.mnist, "--threads", options.threads)
        others = [
            peer(command, "speed", framework, net, "--mnist", options.mnist, "--threads", options.threads)
            for _, framework, command in peers
        ]
        rows += [
            (f"`{net}`, training, images/s", ours, others, lambda r: r["images_per_second"][-1], True, "{:,.0f}"),
            (f"`{net}`, 10,000 predictions, s", ours, others, lambda r: r["predict_10000_again_s"], False, "{:.2f}"),
            (f"`{net}`, one image, median ms", ours, others, lambda r: r["predict_one_ms"], False, "{:.2f}"),
            (f"`{net}`, one image, 99th percentile ms", ours, others, lambda r: r["predict_one_p99_ms"], False, "{:.2f}"),
        ]
    head("", "Inkling", *[title for title, _, _ in peers], "ratio to the best peer")
    for title, ours, others, value, more, form in rows:
        theirs = [value(other) for other in others]
        row(title, form.format(value(ours)), *map(form.format, theirs), ratio(value(ours), theirs, more))


def quick(home, seed, options):
    """Seconds of training, without evaluation, until the test images are read as well as the target asks."""
    arguments = ["--preset", "quick", "--data", "mnist", "--validation", "mnist", "--mnist", options.mnist]
    events = train(home, *arguments, "--seed", seed, "--threads", options.threads)
    images = events[0]["training_images"]
    seconds, right, epochs = 0.0, 0.0, 0
    for event in events:
        if event["event"] == "epoch" and right < TARGET:
            seconds += images / event["images_per_second"]
            right = event["validation_accuracy"]
            epochs += 1
    return told({
        "framework": "inkling", "net": "quick", "seed": seed, "seconds": round(seconds, 1), "epochs": epochs,
        "test_accuracy": right, "reached": right >= TARGET})


def time_to_99(options):
    with tempfile.TemporaryDirectory() as home:
        ours = [quick(home, seed, options) for seed in range(1, options.seeds + 1)]
    runs = {"Inkling, `quick`": ours}
    for title, framework, command in peers_of(options):
        runs[f"{title}, `two-conv` at batch 32"] = [
            peer(command, "time-to", framework, "two-conv", "--mnist", options.mnist, "--threads", options.threads, "--seed", seed)
            for seed in range(1, options.peer_seeds + 1)
        ]
    head("", "seconds to 99.0 % of the test images: median", "least", "most", "runs that reached it", "epochs")
    for name, results in runs.items():
        seconds = [r["seconds"] for r in results if r["reached"]]
        if seconds:
            row(name, f"{statistics.median(seconds):.1f}", min(seconds), max(seconds), f"{len(seconds)} of {len(results)}",
                f"{statistics.median(r['epochs'] for r in results if r['reached']):.0f}")
        else:
            row(name, "-", "-", "-", f"0 of {len(results)}", "-")


def published(options):
    head("preset", "published", "ours, test images", "reached", "epochs", "seconds")
    with tempfile.TemporaryDirectory() as home:
        for preset, (words, least) in PUBLISHED.items():
            arguments = ["--preset", preset, "--data", "mnist", "--mnist", options.mnist, "--threads", options.threads]
            # Nothing is held out: how many epochs is given, or decided by the training accuracy.
            arguments += ["--validation", "0"]
            end = train(home, *arguments)[-1]
            told({"framework": "inkling", "net": preset, **end})
            right = end["test_accuracy"]
            row(f"`{preset}`", words, f"{100 * right:.2f} %", "yes" if right >= least else "no", end["epochs"], round(end["seconds"]))


def latency(options):
    result = bench("LatencyBenchmark", "--mnist", options.mnist, "--threads", options.threads)
    head("strokes to probabilities, ms", "median", "99th percentile", "largest")
    for title, key in (("alone", "alone"), ("while a training runs", "training")):
        row(title, *[f"{result[key][name]:.2f}" for name in ("median", "p99", "max")])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    tables = {"throughput": throughput, "time-to-99": time_to_99, "published": published, "latency": latency}
    parser.add_argument("table", choices=tables)
    parser.add_argument("--mnist", required=True, type=lambda text: pathlib.Path(text).resolve())
    parser.add_argument("--maven-peers", action="store_true", help="PyTorch and TensorFlow from Maven Central")
    parser.add_argument("--torch", help="a Python with PyTorch")
    parser.add_argument("--keras", help="a Python with Keras")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seeds", type=int, default=5, help="of quick")
    parser.add_argument("--peer-seeds", type=int, default=3)
    options = parser.parse_args()
    (ROOT / "target").mkdir(exist_ok=True)
    tables[options.table](options)


if __name__ == "__main__":
    main()
