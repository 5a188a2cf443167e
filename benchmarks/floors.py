"""Training to the floor, or to the published level: python benchmarks/floors.py [--seeds 10].

a^n b^n by the recipe of lab 05, also with longer strings; names and characters by the fast steps
of labs 07 and 08. Real names and The Time Machine need LABKIT_DATA or a network; without them
their rows are left out.
"""

import argparse
import importlib.util
import statistics
import time

from _common import ROOT, note, spread, table, use_threads

use_threads()

import numpy as np

from labkit.data import NoData, anbn, anbn_floor, anbn_string, made_up_names
from labkit.nets import training
from labkit.nets.spelling import floor_of, nats_a_name, train_on_names
from labkit.reference import backward_batch, forward_batch, init_rnn

HEAD = ("data", "wanted", "reached", "seconds of CPU", "seeds")


def script(name):
    """The benchmark of a lab, as a module: its recipes are measured here too."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "benchmarks" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def counting(seeds):
    lab = script("05_training")
    runs = [lab.train(seed) for seed in seeds]
    ratios = [lab.ratio(params) for params, _ in runs]
    yield ("aⁿbⁿ, batches of 32", "the floor, ln 9 nats", f"{spread(ratios, digits=5)} × floor",
           spread(s for _, s in runs), len(runs))  # fmt: skip


def longer(seeds, lengths=(3, 9, 18, 36)):
    """The same with other lengths; notes how the seconds grow with the longest n."""
    words = {"a": 0, "b": 1, "EOS": 2, "UNK": 3}
    for max_n in lengths:
        ratios, seconds = [], []
        for seed in seeds:
            rng = np.random.default_rng(seed)
            params = init_rnn(50, 4, rng)
            params, used = timed(lambda p=params, n=max_n, rng=rng: training.train_minibatches(
                p, lambda r: training.index_batch(anbn(32, n, r), words),
                forward_batch, backward_batch, rng, floor=anbn_floor(n)))  # fmt: skip
            batch = training.index_batch([anbn_string(n) for n in range(1, max_n + 1)], words)
            loss, _ = training.batch_loss(params, batch, forward_batch, backward_batch)
            ratios.append(loss / anbn_floor(max_n))
            seconds.append(used)
        note("aⁿbⁿ, 700 batches of 32", "longest n", max_n, "seconds", statistics.median(seconds))
        yield (f"aⁿbⁿ, n up to {max_n}", f"the floor, ln {max_n} nats",
               f"{spread(ratios, digits=4)} × floor", spread(seconds), len(ratios))  # fmt: skip


def names(seeds, steps=3000):
    lab = script("07_names")
    ratios, seconds = [], []
    for seed in seeds:
        rng = np.random.default_rng(seed)
        train, held_out = made_up_names(20_000, rng), made_up_names(2000, rng)
        params, used = timed(lambda train=train, rng=rng: train_on_names(train, rng, steps=steps))
        ratios.append(nats_a_name(params, held_out) / floor_of(held_out))
        seconds.append(used)
    yield (f"made-up names, {steps} steps", "the floor", f"{spread(ratios, digits=4)} × floor",
           spread(seconds), len(ratios))  # fmt: skip
    split = lab.real_names()
    if split:
        yield from first_names(*split, seeds)


def first_names(train, held_out, seeds, level=15.65):
    """level: the best that 40,000 steps on one name each reach held out, in 07_names.py."""

    def run(seed, steps):
        rng = np.random.default_rng(seed)
        params, used = timed(lambda: train_on_names(train, rng, steps=steps))
        return nats_a_name(params, held_out), used

    steps, runs = soonest((200, 400, 600, 800, 1000, 1500, 3000), run, level, seeds)
    yield (f"first names, held out, {steps} steps", f"{level} nats a name (published schedule)",
           f"{spread((r[0] for r in runs), digits=4)} nats", spread(r[1] for r in runs),
           len(runs))  # fmt: skip


def characters(seeds):
    lab = script("08_language_model")
    try:
        corpus, _, vocab_size = lab.time_machine()
    except NoData as error:
        return print(f"{error}\n")
    for sampling, level in (("random", 1.42), ("sequential", 1.07)):

        def run(seed, epochs, sampling=sampling):
            _, reached, (used, _) = lab.fit(sampling, corpus, vocab_size, hidden=256,
                                            epochs=epochs, peak=5e-3, adam=True, decay=True,
                                            seed=seed)  # fmt: skip
            return reached, used

        epochs, runs = soonest((150, 200, 250, 300, 380, 500), run, level, seeds)
        yield (f"The Time Machine, {sampling}, {epochs} epochs", f"perplexity {level}",
               spread(r[0] for r in runs), spread(r[1] for r in runs), len(runs))  # fmt: skip


def soonest(lengths, run, level, seeds):
    """(length, [(reached, seconds) a seed]) of the shortest training that reaches the level.

    run: run(seed, length). A rate that decays over the length makes every length another
    training. When none reaches the level on every seed: the longest.
    """
    for length in lengths:
        runs = [run(seed, length) for seed in seeds]
        if max(reached for reached, _ in runs) <= level:
            break
    return length, runs


def timed(function):
    """(params, seconds of CPU) of a training that returns its params first."""
    start = time.process_time()
    params, _ = function()
    return params, time.process_time() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, default=10)
    seeds = range(parser.parse_args().seeds)
    rows = [*counting(seeds), *longer(seeds[:3]), *names(seeds[:5]), *characters(seeds[:2])]
    print(table(HEAD, rows))


if __name__ == "__main__":
    main()
