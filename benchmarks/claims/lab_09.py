"""Claims of lab 09: counting, learning rates on held-out text, truncation, agreement."""

from functools import cache

import numpy as np

from claims.clips import clipped_steps
from claims.frame import Claim, cells
from labkit.data import english

TRAINED = (
    "corpus", "counts", "method", "run", "kept", "train", "predict-words", "truncation", "apart",
)  # fmt: skip


@cache
def lab(shift):
    """The notebook's cells. Truncated runs of its own are left out: claims ask for theirs."""
    no_runs = {"truncation": ("[] if REAL else runs", "[]"), "apart": ("if not REAL", "if False")}
    return cells("09", *TRAINED, shift=shift, edits=no_runs)


@cache
def real(shift):
    """The same model and counts on The Time Machine, where sentences are held out at the end."""
    return cells("09", "corpus", "counts", "kept", "train", shift=shift, real=True)


@cache
def agreement(shift):
    """The share of 1,000 tests that the notebook's model has right."""
    tests = english.toy_english_agreement(1000, lab(shift)["np"].random.default_rng(shift + 2))
    return sum(bool(lab(shift)["prefers_right"](*test)) for test in tests) / len(tests)


def truncated(shift, truncate, steps, what):
    """Agreement (0) or loss over the floor (1)."""
    return float(lab(shift)["truncated"](truncate, steps, 0)[what])


def apart(shift, truncate):
    """Agreement after training on sentences with a phrase between subject and verb."""
    scope = lab(shift)
    return float(scope["truncated"](truncate, 1500, 0, scope["phrases_between"])[0])


def by_hand(shift, rate):
    """A run's losses: at its end in training, and at each look at the choosing sentences."""
    model, losses, _ = lab(shift)["trained_by_hand"](rate)
    return losses[-1], [loss for loss, _ in model.seen]


@cache
def stopped(shift, rate):
    """Held-out loss of what is kept with a patience of 3, and after how many epochs that was."""
    scope, looks = lab(shift), by_hand(shift, rate)[1]
    best, _ = scope["kept"](looks, patience=3)
    model = scope["RNNNumpy"](len(scope["index_to_word"]), 100, scope["np"].random.default_rng(0))
    model.params = scope["trained_by_hand"](rate)[0].seen[best][1]
    return model.calculate_loss(scope["X_held_out"], scope["y_held_out"]), best


@cache
def shares(shift):
    """Right likeliest words: the network's, and those of the best that can be."""
    scope = lab(shift)
    share = scope["share_of_right_words"]
    return share(scope["trained"]()[0].predict), share(scope["best_guess"])


@cache
def missing(shift):
    """The part of d_V that 4 and that 8 steps back leave out, untrained, in a long sentence."""
    scope = lab(shift)
    X, y = scope["corpus"]()[2]
    model = scope["RNNNumpy"](len(scope["corpus"]()[0]), 100, np.random.default_rng(shift))
    long = int(np.argmax([len(x) for x in X[:200]]))
    full, *cut = (model.bptt(X[long], y[long], k)[1] for k in (len(X[long]), 4, 8))
    return [float(np.linalg.norm(d_V - full) / np.linalg.norm(full)) for d_V in cut]


def chance(shift):
    """An untrained model's loss on 100 sentences, less ln C."""
    words, _, (X, y), *_ = lab(shift)["corpus"]()
    model = lab(shift)["RNNNumpy"](len(words), 100, np.random.default_rng(shift))
    return model.calculate_loss(X[:100], y[:100]) - np.log(len(words))


def above_bigram(shift):
    """The best look of the run from 0.03, less what a bigram of its 100 sentences pays, there."""
    scope = lab(shift)
    words, _, (_, y), (_, choosing), _ = scope["corpus"]()
    bigram = scope["data"].NGrams(list(map(tuple, y[:100])), 2, range(len(words)))
    pays = sum(map(bigram.nats, map(tuple, choosing))) / sum(map(len, choosing))
    return min(by_hand(shift, 0.03)[1]) - pays


@cache
def without_clip(shift):
    """At how many of 1,500 steps the clip acts, and in percent what the loss gains without it."""
    scope, ends = lab(shift), []
    (X, y), _, held_out = scope["corpus"]()[2:]
    for limit in (1.0, np.inf):
        model = scope["RNNNumpy"](len(scope["corpus"]()[0]), 50, np.random.default_rng(shift))
        rng = np.random.default_rng(shift + 1)
        with clipped_steps() as acted:
            params, _ = scope["train_sentences"](model.params, X, y, rng, max_norm=limit)
        ends.append((sum(acted), scope["mean_loss"](params, *held_out)))
    (count, clipped), (_, free) = ends
    return int(count), float(100 * (free / clipped - 1))


CLAIMS = [
    Claim(
        cell="chance-see", says="differ by less than 0.05",
        measure=chance, low=-0.05, high=0.05, of="nats a word",
    ),
    Claim(
        cell="method-predict", says="(56 to 60 % over four seeds)",
        measure=lambda shift: missing(shift)[0], low=0.555, high=0.605,
    ),
    Claim(
        cell="method-predict", says="with 8 more than a quarter",
        measure=lambda shift: missing(shift)[1], low=0.25,
    ),
    Claim(
        cell="run-predict", says="From 0.1, ten epochs end at 2.8 to 3.9 in training",
        measure=lambda shift: lab(shift)["trained_by_hand"](0.1)[1][10], low=2.8, high=3.9,
        of="nats a word",
    ),
    Claim(
        cell="run-predict", says="3.1 to 4.4 elsewhere",
        measure=lambda shift: by_hand(shift, 0.1)[1][10], low=3.1, high=4.4, of="nats a word",
    ),
    Claim(
        cell="run-see", says="from 0.1 nats below it to 0.02 above",
        measure=above_bigram, low=-0.1, high=0.02, of="nats a word above the bigram",
    ),
    Claim(
        cell="agreement-see", says="acts at every one of the 1,500 steps",
        measure=lambda shift: without_clip(shift)[0], low=1500, high=1500, of="steps",
    ),
    Claim(
        cell="agreement-see", says="without it the held-out loss is the same to 0.5 %",
        measure=lambda shift: without_clip(shift)[1], low=-0.5, high=0.5, of="% higher without it",
    ),
    Claim(
        cell="counting-means", says="it pays 62 to 66 in training",
        measure=lambda shift: real(shift)["trained"]()[1][-20:].mean(), low=62, high=66,
        of="nats a sentence",
    ),
    Claim(
        cell="counts-idea", says="No: 22.3 nats a sentence against 20.5",
        measure=lambda shift: lab(shift)["counted"][5] - lab(shift)["counted"][3],
        low=1.6, high=2.1, of="nats that a 5-gram pays more than a 3-gram",
    ),
    Claim(
        cell="run-see", says="(1.65 to 1.85 over fourteen seeds)",
        measure=lambda shift: by_hand(shift, 0.005)[0], low=1.65, high=1.85, of="nats a word",
    ),
    Claim(
        cell="run-see", says="the other between 1.05 and 1.3",
        measure=lambda shift: by_hand(shift, 0.03)[0], low=1.05, high=1.3, of="nats a word",
    ),
    Claim(
        cell="run-see", says="the second is lowest after 4 to 9 epochs",
        measure=lambda shift: stopped(shift, 0.03)[1], low=4, high=9, of="epochs",
    ),
    Claim(
        cell="run-see", says="the calm one after 12 to 15",
        measure=lambda shift: stopped(shift, 0.005)[1], low=12, high=15, of="epochs",
    ),
    Claim(
        cell="run-predict", says="On the 100 the second, by 0.35 to 0.7 nats",
        measure=lambda shift: by_hand(shift, 0.005)[0] - by_hand(shift, 0.03)[0],
        low=0.35, high=0.7, of="nats a word",
    ),
    Claim(
        cell="run-predict", says="On other sentences it ends *higher*, by 0.15 to 0.45",
        measure=lambda shift: by_hand(shift, 0.03)[1][-1] - by_hand(shift, 0.005)[1][-1],
        low=0.15, high=0.45, of="nats a word",
    ),
    Claim(
        cell="run-means", says="0.03 is ahead by 0 to 0.16 nats in thirteen of fourteen seeds",
        measure=lambda shift: stopped(shift, 0.005)[0] - stopped(shift, 0.03)[0],
        low=0, high=0.16, may_miss=1, of="nats a word",
    ),
    Claim(
        cell="agreement-see", says="a held-out loss of 1.01 to 1.07 times the floor",
        measure=lambda shift: lab(shift)["held_out_loss"] / lab(shift)["floor"],
        low=1.01, high=1.07, of="× the floor",
    ),
    Claim(
        cell="agreement-predict", says="an agreement of 99.5 % or more",
        measure=agreement, low=0.995,
    ),
    Claim(
        cell="counting-means", says="The network ends 2 to 3 nats below the best n-gram",
        measure=lambda shift: min(lab(shift)["counted"].values()) - lab(shift)["held_out_loss"],
        low=2, high=3, of="nats a sentence",
    ),
    Claim(
        cell="counting-means", says="(1.5 to 4 more over eight seeds)",
        measure=lambda shift: real(shift)["held_out_loss"] - real(shift)["counted"][2],
        low=1.5, high=4, of="nats a sentence",
    ),
    Claim(
        cell="predict-idea", says="two shares at most two points apart, between 34 and 42 %",
        measure=lambda shift: 0.34 <= min(shares(shift)) <= max(shares(shift)) <= 0.42
        and abs(shares(shift)[1] - shares(shift)[0]) <= 0.02,
    ),
    Claim(
        cell="truncation-means", says="With 500 batches one step back learns the wrong rule",
        measure=lambda shift: truncated(shift, 1, 500, 0), high=0.4, of="of the tests right",
    ),
    Claim(
        cell="truncation-means", says="an agreement of 0.8 to 0.99 with one step back",
        measure=lambda shift: truncated(shift, 1, 1500, 0), low=0.8, high=0.99,
    ),
    Claim(
        cell="truncation-means", says="0.97 or more with two",
        measure=lambda shift: truncated(shift, 2, 1500, 0), low=0.97,
    ),
    Claim(
        cell="truncation-means", says="0.99 or more with four and with all",
        measure=lambda shift: min(truncated(shift, k, 1500, 0) for k in (4, None)), low=0.99,
    ),
    Claim(
        cell="apart-idea", says="with one, two and three steps back",
        measure=lambda shift: min(apart(shift, k) for k in (1, 2, 3)), low=0.97,
    ),
    *[
        Claim(
            cell="truncation-means",
            says="a loss 3 to 4.5 % higher with one step back than with all, 1 to 2 % higher with "
            "two, alike with four",
            measure=lambda shift, k=truncate: 100 * (
                truncated(shift, k, 1500, 1) / truncated(shift, None, 1500, 1) - 1
            ),
            low=low, high=high, of=f"% with {truncate} back",
        )
        for truncate, low, high in ((1, 3, 4.5), (2, 1, 2), (4, -0.5, 0.5))
    ],
]  # fmt: skip
