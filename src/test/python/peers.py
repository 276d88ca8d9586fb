#!/usr/bin/env python3
"""One of the published networks in PyTorch or Keras, measured as inkling.bench.EngineBenchmark measures ours.

    peers.py speed   torch|keras NETWORK --mnist DIR [--batch 128] [--images 12800] [--epochs 2] [--threads 2]
    peers.py time-to torch|keras NETWORK --mnist DIR [--batch 32] [--target 0.99] [--epochs 12] [--seed 1] [--threads 2]

Prints one JSON object. "speed": images per second of each epoch, seconds for 10,000 predictions, and milliseconds for one (median and
99th percentile). "time-to": seconds of training, without evaluation, until the test images are read as well as the target asks.
Needs numpy and one of: torch; tensorflow-cpu and keras.
"""
import argparse
import gzip
import json
import os
import pathlib
import time

import numpy

# Layers in order: conv(filters, padded), norm, pool, drop(rate), dense(units). ReLU follows every convolution (after its norm) and
# dense layer; ten outputs end each network. Three by three kernels, two by two pools.
NETWORKS = {
    "two-conv": [("conv", 32, False), ("pool",), ("conv", 64, False), ("pool",), ("dense", 128)],
    "three-conv-dropout": [
        ("conv", 32, False), ("pool",), ("drop", 0.5), ("conv", 64, False), ("pool",), ("drop", 0.5), ("conv", 128, False)],
    "three-conv-rmsprop": [
        ("conv", 32, False), ("pool",), ("conv", 64, False), ("pool",), ("conv", 128, False), ("pool",), ("dense", 64), ("dense", 128)],
    "batch-norm": [("conv", 32, True), ("norm",), ("pool",), ("conv", 64, True), ("norm",), ("pool",), ("dense", 128)],
    "deep-dropout": [
        ("conv", 32, True), ("conv", 32, True), ("pool",), ("conv", 64, True), ("conv", 64, True), ("pool",), ("dense", 512), ("drop", 0.5)],
}
WARM = 200
TIMED = 1500


def read_idx(folder, name):
    """An IDX file, plain or compressed, as an array of bytes of its own shape."""
    plain = pathlib.Path(folder, name)
    data = plain.read_bytes() if plain.exists() else gzip.decompress(pathlib.Path(folder, name + ".gz").read_bytes())
    sizes = [int.from_bytes(data[4 + 4 * i : 8 + 4 * i], "big") for i in range(data[3])]
    return numpy.frombuffer(data, numpy.uint8, offset=4 + 4 * len(sizes)).reshape(sizes)


def mnist(folder, network):
    """Training images and labels, test images and labels; images as floats, scaled as the network wants them."""
    mean, deviation = (0.1307, 0.3081) if network == "deep-dropout" else (0, 1)
    sets = []
    for part in ("train", "t10k"):
        pixels = read_idx(folder, part + "-images-idx3-ubyte").astype(numpy.float32) / 255
        sets += [(pixels - mean) / deviation, read_idx(folder, part + "-labels-idx1-ubyte").astype(numpy.int64)]
    return [s.astype(numpy.float32) if s.ndim == 3 else s for s in sets]


class Torch:
    def __init__(self, network, batch, threads, seed):
        import torch

        self.torch = torch
        torch.set_num_threads(threads)
        torch.manual_seed(seed)
        self.batch = batch
        parts, channels, side, flat = [], 1, 28, 0
        layers = NETWORKS[network]
        for i, (kind, *sizes) in enumerate(layers):
            if kind == "conv":
                parts.append(torch.nn.Conv2d(channels, sizes[0], 3, padding=1 if sizes[1] else 0))
                channels, side = sizes[0], side if sizes[1] else side - 2
                if i + 1 == len(layers) or layers[i + 1][0] != "norm":
                    parts.append(torch.nn.ReLU())
            elif kind == "norm":
                parts += [torch.nn.BatchNorm2d(channels), torch.nn.ReLU()]
            elif kind == "pool":
                parts.append(torch.nn.MaxPool2d(2))
                side //= 2
            elif kind == "drop":
                parts.append(torch.nn.Dropout(sizes[0]))
            else:
                if not flat:
                    parts.append(torch.nn.Flatten())
                parts += [torch.nn.Linear(flat or channels * side * side, sizes[0]), torch.nn.ReLU()]
                flat = sizes[0]
        if not flat:
            parts.append(torch.nn.Flatten())
        self.model = torch.nn.Sequential(*parts, torch.nn.Linear(flat or channels * side * side, 10))
        kind = torch.optim.RMSprop if network.endswith("rmsprop") else torch.optim.Adam
        self.optimizer = kind(self.model.parameters(), lr=1e-3)

    def epoch(self, images, labels):
        torch = self.torch
        x, y = torch.from_numpy(images).unsqueeze(1), torch.from_numpy(labels)
        self.model.train()
        for some in torch.randperm(len(x)).split(self.batch):
            self.optimizer.zero_grad(set_to_none=True)
            torch.nn.functional.cross_entropy(self.model(x[some]), y[some]).backward()
            self.optimizer.step()

    def predict(self, images, chunk):
        self.model.eval()
        with self.torch.inference_mode():
            x = self.torch.from_numpy(images).unsqueeze(1)
            return self.torch.cat([self.model(some) for some in x.split(chunk)]).numpy()


class Keras:
    def __init__(self, network, batch, threads, seed):
        os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
        os.environ.setdefault("KERAS_BACKEND", "tensorflow")
        import keras
        import tensorflow

        tensorflow.config.threading.set_intra_op_parallelism_threads(threads)
        keras.utils.set_random_seed(seed)
        self.batch = batch
        stack, flat = [keras.Input((28, 28, 1))], False
        layers = NETWORKS[network]
        for i, (kind, *sizes) in enumerate(layers):
            if kind == "conv":
                normed = i + 1 < len(layers) and layers[i + 1][0] == "norm"
                stack.append(
                    keras.layers.Conv2D(
                        sizes[0], 3, padding="same" if sizes[1] else "valid", activation=None if normed else "relu"))
            elif kind == "norm":
                stack += [keras.layers.BatchNormalization(), keras.layers.ReLU()]
            elif kind == "pool":
                stack.append(keras.layers.MaxPooling2D())
            elif kind == "drop":
                stack.append(keras.layers.Dropout(sizes[0]))
            else:
                if not flat:
                    stack.append(keras.layers.Flatten())
                stack.append(keras.layers.Dense(sizes[0], activation="relu"))
                flat = True
        if not flat:
            stack.append(keras.layers.Flatten())
        self.model = keras.Sequential(stack + [keras.layers.Dense(10)])
        self.model.compile(
            optimizer="rmsprop" if network.endswith("rmsprop") else "adam",
            loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True))

    def epoch(self, images, labels):
        self.model.fit(images[..., None], labels, batch_size=self.batch, epochs=1, verbose=0)

    def predict(self, images, chunk):
        if chunk == 1:
            return numpy.asarray(self.model(images[..., None], training=False))
        return self.model.predict(images[..., None], batch_size=chunk, verbose=0)


def accuracy(peer, images, labels):
    return float((peer.predict(images, 500).argmax(1) == labels).mean())


def speed(peer, options, data):
    x, y, test, truth = data
    x, y = x[: options.images], y[: options.images]
    rates = []
    for _ in range(options.epochs):
        start = time.perf_counter()
        peer.epoch(x, y)
        rates.append(round(len(x) / (time.perf_counter() - start)))
    start = time.perf_counter()
    peer.predict(test, 500)
    first = time.perf_counter() - start
    start = time.perf_counter()
    right = accuracy(peer, test, truth)
    again = time.perf_counter() - start
    single = []
    for i in range(WARM + TIMED):
        one = test[i : i + 1]
        start = time.perf_counter()
        peer.predict(one, 1)
        single.append((time.perf_counter() - start) * 1e3)
    return {
        "images_per_second": rates,
        "test_accuracy": round(right, 4),
        "predict_10000_s": round(first, 2),
        "predict_10000_again_s": round(again, 2),
        "predict_one_ms": round(float(numpy.median(single[WARM:])), 3),
        "predict_one_p99_ms": round(float(numpy.percentile(single[WARM:], 99)), 3),
    }


def time_to(peer, options, data):
    x, y, test, truth = data
    seconds, right, epoch = 0.0, 0.0, 0
    while epoch < options.epochs and right < options.target:
        start = time.perf_counter()
        peer.epoch(x, y)
        seconds += time.perf_counter() - start
        right = accuracy(peer, test, truth)
        epoch += 1
    return {"seconds": round(seconds, 1), "epochs": epoch, "test_accuracy": round(right, 4), "reached": right >= options.target}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["speed", "time-to"])
    parser.add_argument("framework", choices=["torch", "keras"])
    parser.add_argument("network", choices=sorted(NETWORKS))
    parser.add_argument("--mnist", required=True)
    parser.add_argument("--batch", type=int)
    parser.add_argument("--images", type=int, default=12800)
    parser.add_argument("--epochs", type=int)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--target", type=float, default=0.99)
    options = parser.parse_args()
    fast = options.what == "speed"
    options.batch = options.batch or (128 if fast else 32)
    options.epochs = options.epochs or (2 if fast else 12)
    peer = {"torch": Torch, "keras": Keras}[options.framework](
        options.network, options.batch, options.threads, options.seed)
    result = (speed if fast else time_to)(peer, options, mnist(options.mnist, options.network))
    print(json.dumps({
        "framework": options.framework, "net": options.network, "batch": options.batch, "threads": options.threads,
        "seed": options.seed, **result}))


if __name__ == "__main__":
    main()
