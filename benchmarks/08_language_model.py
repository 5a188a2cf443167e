"""Every number that lab 08 claims, measured: python benchmarks/08_language_model.py [PART ...]

Parts: published (The Time Machine, H = 512, 500 epochs, both samplings; five minutes),
symbols (the same with the source's 43 symbols: capitals folded, line ends made spaces),
quick (the same level by Adam), lengths (held-out perplexity along both trainings),
toy (toy English against its floor), lab (the notebook's own runs, over seeds), own (the answers
of "On your own": no offset, and a state handed on between random rows), real (lab with
REAL = True). Without a part: all of them. LABKIT_DATA may name a folder that holds
timemachine.txt. Set OMP_NUM_THREADS before the start to choose the number of threads.
"""

import json
import sys
import time
from pathlib import Path

import numpy as np

from labkit import data
from labkit.nets.fast_step import FastStep
from labkit.nets.training import cosine_decay
from labkit.reference import (
    build_vocabulary,
    clean_text,
    encode,
    init_rnn,
    perplexity,
    random_batches,
    sequential_batches,
)

NOTEBOOK = Path(__file__).parents[1] / "solutions" / "08_language_model.ipynb"
SAMPLINGS = {"random": random_batches, "sequential": sequential_batches}


def time_machine(num_chars=10_000):
    """Training text, held-out text of the same length that follows it, size of the vocabulary."""
    text = clean_text(data.time_machine())
    word_to_idx, _ = build_vocabulary([list(text)])
    corpus = encode(list(text[: 2 * num_chars]), word_to_idx)
    return corpus[:num_chars], corpus[num_chars:], len(word_to_idx)


def with_symbols(num_chars=10_000):
    """The text as the source prepares it: punctuation and digits kept, 43 different symbols."""
    text = data.time_machine().lower().replace("\r", " ").replace("\n", " ")[:num_chars]
    word_to_idx, _ = build_vocabulary([list(text)])
    print(f"symbols: {len(set(text))} different ones in {len(text)} characters")
    return encode(list(text), word_to_idx), len(word_to_idx)


def symbols(seeds=(0,), epochs=500):
    """The published setting on the published symbols: training perplexity."""
    corpus, vocab_size = with_symbols()
    for seed in seeds:
        for sampling in SAMPLINGS:
            _, train, _ = fit(
                sampling, corpus, vocab_size, hidden=512, epochs=epochs, peak=1.0, seed=seed
            )
            print(f"symbols, {sampling}, seed {seed}: training {train:.3f}", flush=True)


def fit(sampling, corpus, vocab_size, *, hidden, epochs, peak, batch=32, steps=64, clip=1.0,
        adam=False, decay=False, seed=0, look=None):  # fmt: skip
    """Train in float32; returns the network, the last epoch's perplexity, CPU and wall seconds."""
    rng = np.random.default_rng(seed)
    net = FastStep(init_rnn(hidden, vocab_size, rng), dtype=np.float32, adam=adam)
    clocks = time.process_time(), time.perf_counter()
    for epoch in range(epochs):
        lr = cosine_decay(epoch, epochs, peak) if decay else peak
        losses, counts, state = [], [], None
        for x, y in SAMPLINGS[sampling](corpus, batch, steps, rng):
            losses.append(net(x, y, lr, clip, state=state, weight=1 / x.size))
            counts.append(x.size)
            state = net.state if sampling == "sequential" else None
        if look:
            look(epoch + 1, net, perplexity(losses, counts))
    seconds = time.process_time() - clocks[0], time.perf_counter() - clocks[1]
    return net, perplexity(losses, counts), seconds


def held_out(net, corpus):
    """Perplexity of a text read in one go from a zero state."""
    loss = net.loss(corpus[None, :-1], corpus[None, 1:])
    return perplexity([loss], [len(corpus) - 1])


def published(seeds=(0,), epochs=500):
    """H = 512, B = 32, T = 64, lr 1, clip 1, 500 epochs."""
    corpus, fresh, vocab_size = time_machine()
    for seed in seeds:
        for sampling in SAMPLINGS:
            net, train, (cpu, wall) = fit(
                sampling, corpus, vocab_size, hidden=512, epochs=epochs, peak=1.0, seed=seed
            )
            print(
                f"published, {sampling}, seed {seed}: training {train:.3f}, "
                f"held-out {held_out(net, fresh):.0f}; {wall:.0f} s ({cpu:.0f} s of CPU)",
                flush=True,
            )


def quick(seeds=(0, 1), epochs=380, peak=5e-3):
    """The same level of perplexity sooner: half the units, Adam, cosine decay."""
    corpus, fresh, vocab_size = time_machine()
    for seed in seeds:
        for sampling in SAMPLINGS:
            net, train, (cpu, wall) = fit(
                sampling, corpus, vocab_size, hidden=256, epochs=epochs, peak=peak, adam=True,
                decay=True, seed=seed,
            )  # fmt: skip
            print(
                f"quick, {sampling}, seed {seed}: training {train:.3f}, "
                f"held-out {held_out(net, fresh):.0f}; {wall:.0f} s ({cpu:.0f} s of CPU)",
                flush=True,
            )


def lengths(seeds=(0,), epochs=250):
    """Where held-out perplexity turns, in the published setting."""
    corpus, fresh, vocab_size = time_machine()
    for seed in seeds:
        for sampling in SAMPLINGS:
            curve = []

            def look(epoch, net, train, curve=curve):
                if epoch % 10 == 0:
                    curve.append((held_out(net, fresh), train, epoch))

            fit(sampling, corpus, vocab_size, hidden=512, epochs=epochs, peak=1.0, seed=seed,
                look=look)  # fmt: skip
            fresh_best, train, epoch = min(curve)
            print(f"lengths, {sampling}, seed {seed}: best held-out {fresh_best:.2f} at epoch "
                  f"{epoch}, training {train:.2f} there", flush=True)  # fmt: skip


def toy(seeds=(0, 1, 2), num_sentences=40_000):
    """Toy English against its floor: nats a sentence on 2,000 sentences never seen."""
    per_char = data.toy_english_floor() / sum(data.toy_english_mean_length())
    for seed in seeds:
        rng = np.random.default_rng(100 + seed)
        text, fresh = (spell(data.toy_english(n, rng)[0]) for n in (num_sentences, 2_000))
        char_to_idx, _ = build_vocabulary([list(text)])
        corpus, unseen = (encode(list(t), char_to_idx) for t in (text, fresh))
        for sampling in SAMPLINGS:
            net, _, (cpu, wall) = fit(
                sampling, corpus, len(char_to_idx), hidden=128, epochs=16, peak=4e-3, adam=True,
                decay=True, seed=seed,
            )  # fmt: skip
            sentences = [s.split() for s in fresh.split(".")[:-1]]
            best = sum(data.toy_english_nll(s) for s in sentences)
            nats = np.log(held_out(net, unseen)) * (len(unseen) - 1)
            print(
                f"toy, {sampling}, seed {seed}: {nats / len(sentences):.2f} nats a sentence, "
                f"the exact {best / len(sentences):.2f}: ratio {nats / best:.4f}; against the "
                f"expected floor {nats / (len(unseen) - 1) / per_char:.4f}; "
                f"{wall:.0f} s ({cpu:.0f} s of CPU)",
                flush=True,
            )


def spell(sentences):
    """As in the notebook: a space between words, a full stop at the end."""
    return "".join(" ".join(words) + "." for words in sentences)


def notebook(real=False, **edits):
    """The names that the notebook's cells define; edits: an id, and (old, new) in its source."""
    cells = json.loads(NOTEBOOK.read_text())["cells"]
    code = {c["id"]: "".join(c["source"]) for c in cells if c["cell_type"] == "code"}
    scope = {}
    for name in ("setup", "data", "clean_text", "corpus", "random_batches", "sequential_batches",
                 "rnn_minibatch", "perplexity", "predict", "train"):  # fmt: skip
        old, new = edits.get(name, ("", ""))
        assert old in code[name], f"{name} has changed: {old}"
        source = code[name].replace(old, new) if old else code[name]
        exec(source.replace("REAL = False", f"REAL = {real}"), scope)
    return scope


def lab(seeds=range(6), real=False):
    """The notebook's own trainings, as its cells define them."""
    scope = notebook(real)
    print(f"lab, REAL = {real}, floor {scope['floor']}")
    for size in ("short", "long"):
        for sampling in SAMPLINGS:
            start = time.process_time()
            curves = np.array([scope["train"](sampling, size, seed)[1] for seed in seeds])
            seconds = (time.process_time() - start) / len(seeds)
            for name, column in (("training", curves[:, -1, 0]), ("fresh", curves[:, -1, 1]),
                                 ("best fresh", curves[:, :, 1].min(axis=1))):  # fmt: skip
                print(f"  {size}, {sampling}, {name}: {column.min():.3f} to {column.max():.3f}")
            where = curves[:, :, 1].argmin(axis=1) + 1
            when = f"best at epochs {where.min()} to {where.max()}"
            print(f"    {when}; {seconds:.1f} s of CPU a run", flush=True)


def own(seeds=range(3)):
    """Training without the offset; and random rows that start from the state before them."""
    offset = {s: ("rng.integers(num_steps)", "0") for s in ("random_batches", "sequential_batches")}
    handed = ('np.zeros_like(state) if sampling == "random" else state', "state")
    runs = {
        "as in the lab": ({}, (("random", "short"), ("sequential", "short"), ("random", "long"))),
        "no offset": (offset, (("random", "short"), ("sequential", "short"))),
        "state handed on": ({"train": handed}, (("random", "short"), ("random", "long"))),
    }
    for name, (edits, which) in runs.items():
        scope = notebook(**edits)
        for sampling, size in which:
            ends = np.array([scope["train"](sampling, size, seed)[1][-1] for seed in seeds])
            (low, low_fresh), (high, high_fresh) = ends.min(axis=0), ends.max(axis=0)
            print(
                f"own, {name}, {size}, {sampling}: training {low:.3f} to {high:.3f}, "
                f"fresh {low_fresh:.3f} to {high_fresh:.3f}",
                flush=True,
            )


def real(seeds=range(3)):
    """The same with The Time Machine."""
    lab(seeds, real=True)


if __name__ == "__main__":
    for part in sys.argv[1:] or (
        "published",
        "symbols",
        "quick",
        "lengths",
        "toy",
        "lab",
        "own",
        "real",
    ):
        name, _, seed = part.partition(":")
        globals()[name](*([[int(seed)]] if seed else []))
