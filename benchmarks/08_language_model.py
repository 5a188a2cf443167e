"""Every number that lab 08 claims, measured: python benchmarks/08_language_model.py [PART ...]

Parts: published (The Time Machine, H = 512, 500 epochs, both samplings; five minutes),
symbols (the same with the source's 43 symbols: capitals folded, line ends made spaces),
quick (the same level by Adam), lengths (held-out perplexity along both trainings),
toy (toy English against its floor), lab (the notebook's own runs, over seeds), clip (how often the
clip acts, and runs without it, the published recipe's too), own (the answers of "On your own": no
offset, and a state handed on between random rows), real (lab with REAL = True), counting (n-grams
beside networks that read The Time Machine more often). Without a part: all of them. LABKIT_DATA
may name a folder that holds timemachine.txt. Set OMP_NUM_THREADS before the start to choose the
number of threads.
"""

import itertools
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


def symbols(seeds=range(3), epochs=500):
    """The published setting on the published symbols: training perplexity."""
    corpus, vocab_size = with_symbols()
    for seed in seeds:
        for sampling in SAMPLINGS:
            _, train, _ = fit(
                sampling, corpus, vocab_size, hidden=512, epochs=epochs, peak=1.0, seed=seed
            )
            print(f"symbols, {sampling}, seed {seed}: training {train:.3f}", flush=True)


def fit(sampling, corpus, vocab_size, *, hidden, epochs, peak, batch=32, steps=64, clip=1.0,
        adam=False, decay=False, seed=0, look=None, norms=None):  # fmt: skip
    """Train in float32; returns the network, the last epoch's perplexity, CPU and wall seconds.

    norms: a list that takes the gradient's norm at every step, before it is clipped.
    """
    rng = np.random.default_rng(seed)
    net = FastStep(init_rnn(hidden, vocab_size, rng), dtype=np.float32, adam=adam)
    clocks = time.process_time(), time.perf_counter()
    for epoch in range(epochs):
        lr = cosine_decay(epoch, epochs, peak) if decay else peak
        losses, counts, state = [], [], None
        for x, y in SAMPLINGS[sampling](corpus, batch, steps, rng):
            losses.append(net(x, y, lr, clip, state=state, weight=1 / x.size))
            counts.append(x.size)
            if norms is not None:
                norms.append(net.norm)
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
    """The names that the notebook's cells define; edits: an id, and (old, new) pairs in it."""
    cells = json.loads(NOTEBOOK.read_text())["cells"]
    code = {c["id"]: "".join(c["source"]) for c in cells if c["cell_type"] == "code"}
    scope = {}
    for name in ("setup", "data", "clean_text", "corpus", "random_batches", "sequential_batches",
                 "rnn_minibatch", "perplexity", "predict", "train"):  # fmt: skip
        source = code[name].replace("REAL = False", f"REAL = {real}", 1)
        for old, new in edits.get(name, ()):
            assert old in source, f"{name} has changed: {old}"
            source = source.replace(old, new)
        exec(source, scope)
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
    none = (("rng.integers(num_steps)", "0"),)
    offset = {"random_batches": none, "sequential_batches": none}
    handed = (('np.zeros_like(state) if sampling == "random" else state', "state"),)
    runs = {
        "as in the lab": ({}, (("random", "short"), ("sequential", "short"), ("random", "long"))),
        "no offset": (offset, (("random", "short"), ("sequential", "short"))),
        "state handed on": ({"train": handed}, (("random", "short"), ("random", "long"))),
    }
    for name, (edits, which) in runs.items():
        scope = notebook(**edits)
        for sampling, size in which:
            ends = np.array([scope["train"](sampling, size, seed)[1][-1, :2] for seed in seeds])
            (low, low_fresh), (high, high_fresh) = ends.min(axis=0), ends.max(axis=0)
            print(
                f"own, {name}, {size}, {sampling}: training {low:.3f} to {high:.3f}, "
                f"fresh {low_fresh:.3f} to {high_fresh:.3f}",
                flush=True,
            )


def clip(seeds=range(6)):
    """How often the limit acts, and what comes without it: the lab's runs, the published recipe."""
    scope, norms = notebook(), []
    clipped = scope["clip_gradient_norm"]

    def noted(grads, max_norm):
        norms.append(np.sqrt(sum(np.sum(grad**2) for grad in grads)))
        return clipped(grads, max_norm=max_norm)

    scope["clip_gradient_norm"] = noted
    for sampling, size in itertools.product(SAMPLINGS, ("short", "long")):
        for seed, limit in itertools.product(seeds, (1.0, np.inf)):
            norms.clear()
            train, fresh, _ = scope["train"](sampling, size, seed, limit)[1][-1]
            print(f"clip, {size}, {sampling}, seed {seed}, at {limit}: training {train:.3f}, fresh "
                  f"{fresh:.3f}, {over_one(norms)}", flush=True)  # fmt: skip
    clip_published()


def clip_published(epochs=60):
    """With plain descent at a rate of 1."""
    (corpus, fresh, vocab_size), norms = time_machine(), []
    for sampling, limit in itertools.product(SAMPLINGS, (1.0, None)):
        norms.clear()
        net, train, _ = fit(
            sampling, corpus, vocab_size, hidden=512, epochs=epochs, peak=1.0, clip=limit,
            norms=norms,
        )  # fmt: skip
        print(f"clip, published, {sampling}, {epochs} epochs, at {limit}: training {train:.3g}, "
              f"held-out {held_out(net, fresh):.3g}, {over_one(norms)}", flush=True)  # fmt: skip


def over_one(norms):
    """How many norms a clip at 1 changes."""
    return f"norm above 1 at {np.sum(np.array(norms) > 1)} of {len(norms)} steps, {max(norms):.2g}"


def real(seeds=range(3)):
    """The same with The Time Machine."""
    lab(seeds, real=True)


def counting(seeds=range(2)):
    """The Time Machine: what n-grams pay, and networks with more readings, or more units too."""
    corpus, fresh, vocab_size = time_machine()
    text = clean_text(data.time_machine())
    rest = encode(list(text), build_vocabulary([list(text)])[0])[len(corpus) + len(fresh) :]
    for name, more in {"the first 10,000": [], "all but the next 10,000": [rest.tolist()]}.items():
        ngrams = data.NGrams([corpus.tolist(), *more], 7, range(vocab_size - 1))
        for order, nats in ngrams.nats_by_order(fresh.tolist()).items():
            perplexity = np.exp(nats / len(fresh))
            print(f"counting {name}: {order}-gram, {perplexity:.2f} on the next 10,000")
    longer, wider = ("[long] * 6", "[long] * 30"), ("[long] * 6", "[long] * 20")
    units = (("init_rnn(64,", "init_rnn(256,"), ("(num_rows, 64)", "(num_rows, 256)"))
    settings = {"30 readings": (longer,), "256 units, 20 readings": (wider, *units)}
    for name, edits in settings.items():
        scope = notebook(real=True, train=edits)
        for seed in seeds:
            start = time.process_time()
            curve = scope["train"]("sequential", "long", seed)[1]
            print(f"counting, {name}, seed {seed}: fresh {curve[-1, 1]:.2f}, lowest "
                  f"{curve[:, 1].min():.2f} after {curve[:, 1].argmin() + 1}; "
                  f"{time.process_time() - start:.0f} s of CPU", flush=True)  # fmt: skip


if __name__ == "__main__":
    for part in sys.argv[1:] or (
        "published",
        "symbols",
        "quick",
        "lengths",
        "toy",
        "lab",
        "clip",
        "own",
        "real",
        "counting",
    ):
        name, _, seed = part.partition(":")
        globals()[name](*([[int(seed)]] if seed else []))
