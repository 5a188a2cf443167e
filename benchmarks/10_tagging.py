"""Every number that lab 10 claims, measured: python benchmarks/10_tagging.py [PART ...] [--long]

Parts: toy (toy English, accuracy on the test set and seconds), ewt (the same on English EWT; needs
the data), gradients (NumPy against torch and against finite differences), untrained (nats a word
before training), beliefs (the network's probabilities beside the exact ones), recipe (the course's
plain steps beside ours), tanh (in place of the sigmoid), forms (unseen words of EWT read by their
form). Without a part: all of them. --long trains on 10,000 toy sentences and for 12 epochs.

The code that runs is the lab's own: cells of solutions/10_tagging.ipynb, with other seeds.
"""

import contextlib
import io
import json
import os
import re
import sys
import time
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

LAB = Path(__file__).parents[1] / "solutions" / "10_tagging.ipynb"
CELLS = (
    "setup", "data", "most_frequent_tag", "levels", "indices", "sigmoid", "tagger_states",
    "log_forward", "untrained", "untrained-loss", "backpropagation", "train",
)  # fmt: skip
TORCH = ("torch-setup", "TorchTagger", "equal")
NAMES = ("E", "U", "V", "W", "b_hidden", "b_out")
LONG = "--long" in sys.argv


def lab(real, seed, cells=CELLS, edits=(), after_data=None):
    """The lab's names after its cells have run, with this seed for the data, and what it said.

    edits: pairs (old, new) of source text. after_data: is given the names once the data are drawn.
    """
    sources = {c["id"]: "".join(c["source"]) for c in json.loads(LAB.read_text())["cells"]}
    scope, said = {}, io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(io.StringIO()):
        for name in cells:
            source = sources[name].replace("REAL = False  #", f"REAL = {real}  #")
            source = source.replace("default_rng(0)", f"default_rng({seed})")
            if LONG:
                source = source.replace("(2000, 300, 2000)", "(10000, 300, 2000)")
                source = source.replace(
                    "(8, 8, 0.02) if REAL else (6,", "(12, 8, 0.02) if REAL else (12,"
                )
            for old, new in edits:
                source = source.replace(old, new)
            exec(compile(source, name, "exec"), scope)
            if name == "data" and after_data:
                after_data(scope)
    if real and not scope["REAL"]:
        raise SystemExit(said.getvalue())
    return scope, said.getvalue()


def train(real, seeds):
    """Accuracy on the test set between baseline and best, and the seconds of training."""
    shares, gains = [], []
    for seed in seeds:
        scope, _ = lab(real, seed)
        start = time.process_time()
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            params, history = scope["trained"](seed=seed)
        seconds = time.process_time() - start
        reached = scope["tagger_accuracy"](scope["test_set"], params)
        with contextlib.redirect_stderr(io.StringIO()):
            forgetful, _ = scope["trained"](memory=False, seed=seed)
        alone = scope["tagger_accuracy"](scope["test_set"], forgetful)
        levels = scope["levels"]()
        gains.append(reached - levels["most frequent tag"])
        said = f"seed {seed}: dev {history[0]:.4f} .. {history[-1]:.4f}, test {reached:.4f}"
        said += f", baseline {levels['most frequent tag']:.4f}"
        said += f", without memory {alone:.4f}"
        if not real:
            shares.append(reached / levels["best possible"])
            said += f", share of the best possible {shares[-1]:.4f}"
        print(f"  {said}; {seconds:.1f} s of CPU", flush=True)
    print(f"  above the baseline by {min(gains):.4f} to {max(gains):.4f}")
    if shares:
        print(f"  share of the best possible: {min(shares):.4f} to {max(shares):.4f}")


def toy():
    train(False, range(3 if LONG else 10))


def ewt():
    train(True, range(5))


def gradients(seeds=range(10)):
    """Largest relative differences over seeds: torch on 20 sentences, finite differences."""
    from labkit.numerics import relative_error
    from labkit.reference import numerical_gradient

    worst, measured = dict.fromkeys(NAMES, 0.0), dict.fromkeys(NAMES, 0.0)
    for seed in seeds:
        scope, _ = lab(False, seed, CELLS + TORCH)
        worst = {name: max(worst[name], scope["largest"][name]) for name in NAMES}
        small = scope["init_tagger"](6, 3, 4, 5, np.random.default_rng(seed))
        words, tags = np.array([2, 0, 2, 5, 2]), np.array([1, 0, 4, 3, 1])
        _, grads = scope["backpropagation"](words, tags, small)
        for name, grad, param in zip(NAMES, grads, small, strict=True):
            slope = numerical_gradient(lambda: scope["loss_of"](words, tags, small), param)  # noqa: B023
            measured[name] = max(measured[name], relative_error(grad, slope))
    for name in NAMES:
        print(f"  d_{name}: torch {worst[name]:.1e}, finite differences {measured[name]:.1e}")


def untrained(seeds=range(10)):
    """Nats a word before training; ln 8 = 2.079."""
    for seed in seeds:
        scope, _ = lab(False, seed, CELLS[:-2])
        losses = [scope["loss_of"](w, t, scope["start"](seed)[0]) for w, t in scope["dev_set"]]
        print(f"  seed {seed}: {sum(losses) / sum(len(t) for _, t in scope['dev_set']):.3f}")


def beliefs(seeds=range(5)):
    """Probabilities of 'old' and 'watch' as nouns in 'the old watch the light duck'."""
    from labkit import data

    sentence = ["the", "old", "watch", "the", "light", "duck"]
    exact = [row["NOUN"] for row in data.toy_english_tag_probabilities(sentence)]
    print("  exact:  ", " ".join(f"{p:.3f}" for p in exact))
    for seed in seeds:
        scope, _ = lab(False, seed)
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            params, _ = scope["trained"](seed=seed)
        words = scope["encode"](sentence, scope["word_to_idx"])
        column = scope["tag_to_idx"]["NOUN"]
        said = np.exp(scope["log_forward"](words, params))[:, column]
        print(f"  seed {seed}:", " ".join(f"{p:.3f}" for p in said), flush=True)


def quietly(function, **how):
    """What a function of the lab returns, without its bars."""
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        return function(**how)


NO_PICTURE = (("histories = {", "if False: histories = {"),
              ("plots.accuracy_curve(", "if False: plots.accuracy_curve("))  # fmt: skip


def recipe(seeds=range(5)):
    """On the test set, and the largest change of dev accuracy within the last five epochs."""
    for seed in seeds:
        scope, _ = lab(False, seed, (*CELLS, "recipe"), NO_PICTURE)
        for name in ("trained", "by_the_source"):
            params, history = quietly(scope[name], seed=seed)
            right = scope["tagger_accuracy"](scope["test_set"], params)
            jump = np.abs(np.diff(history[-5:])).max()
            print(f"  seed {seed}, {name}: test {right:.4f}, largest jump {jump:.4f}", flush=True)


TANH = (
    ("sigmoid(U @ E[word]", "np.tanh(U @ E[word]"),
    ("after * (1 - after)", "1 - after**2"),
    ("2 * semi_orthogonal", "semi_orthogonal"),
)


def tanh(seeds=range(3)):
    """The test set, with the sigmoid and with tanh; dev accuracy after the first epoch."""
    for seed in seeds:
        for name, edits in (("sigmoid", ()), ("tanh", TANH)):
            scope, _ = lab(False, seed, edits=edits)
            params, history = quietly(scope["trained"], seed=seed)
            right = scope["tagger_accuracy"](scope["test_set"], params)
            print(f"  seed {seed}, {name}: dev {history[0]:.4f} .. {history[-1]:.4f}, "
                  f"test {right:.4f}", flush=True)  # fmt: skip


FORMS = ((r"\d", "UNK-digit"), (r"^[A-Z]", "UNK-Cap"), (r"ing$", "UNK-ing"), (r"ly$", "UNK-ly"),
         (r"s$", "UNK-s"), (r"", "UNK-other"))  # fmt: skip


def by_form(scope):
    """Put the form of a word in place of every word that training does not hold twice."""
    counts = scope["collections"].Counter(w for sentence in scope["train"][0] for w in sentence)

    def read(word):
        form = next(name for pattern, name in FORMS if re.search(pattern, word))
        return word if counts[word] > 1 else form

    for name in ("train", "dev", "test"):
        words, tags = scope[name]
        scope[name] = [[read(word) for word in sentence] for sentence in words], tags


def forms(seeds=range(2)):
    for seed in seeds:
        for name, change in (("as it is", None), ("by form", by_form)):
            scope, _ = lab(True, seed, after_data=change)
            params, _ = quietly(scope["trained"], seed=seed)
            right = scope["tagger_accuracy"](scope["test_set"], params)
            baseline = scope["levels"]()["most frequent tag"]
            print(
                f"  seed {seed}, {name}: baseline {baseline:.4f}, network {right:.4f}", flush=True
            )


PARTS = {"toy": toy, "ewt": ewt, "gradients": gradients, "untrained": untrained, "beliefs": beliefs,
         "recipe": recipe, "tanh": tanh, "forms": forms}  # fmt: skip

if __name__ == "__main__":
    for part in [name for name in sys.argv[1:] if name in PARTS] or PARTS:
        print(part, "(long)" if LONG else "")
        PARTS[part]()
