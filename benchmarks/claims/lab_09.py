"""Claims of lab 09: counting, learning rates on held-out text, truncation, agreement."""

from functools import cache

from claims.frame import Claim, cells
from labkit.data import english

TRAINED = ("corpus", "counts", "method", "run", "train", "predict-words", "truncation")


@cache
def lab(shift):
    """The notebook's cells. The truncation cell's own runs are left out: claims ask for theirs."""
    no_runs = {"truncation": ("[] if REAL else runs", "[]")}
    return cells("09", *TRAINED, shift=shift, edits=no_runs)


@cache
def real(shift):
    """The same model and counts on The Time Machine, where sentences are held out at the end."""
    return cells("09", "corpus", "counts", "train", shift=shift, real=True)


@cache
def agreement(shift):
    """The share of 1,000 tests that the notebook's model has right."""
    tests = english.toy_english_agreement(1000, lab(shift)["np"].random.default_rng(shift + 2))
    return sum(bool(lab(shift)["prefers_right"](*test)) for test in tests) / len(tests)


def truncated(shift, truncate, steps, what):
    """Agreement (0) or loss over the floor (1)."""
    return float(lab(shift)["truncated"](truncate, steps, 0)[what])


def ends(shift, rate):
    """Losses of a run by hand: at its end in training, at its end held out, lowest held out."""
    model, losses, _ = lab(shift)["trained_by_hand"](rate)
    held_out = [loss for loss, _ in model.seen]
    return losses[-1], held_out[-1], min(held_out)


@cache
def shares(shift):
    """Right likeliest words: the network's, and those of the best that can be."""
    scope = lab(shift)
    share = scope["share_of_right_words"]
    return share(scope["trained"]()[0].predict), share(scope["best_guess"])


CLAIMS = [
    Claim(
        cell="counts-idea", says="No: 22.2 nats a sentence against 20.4",
        measure=lambda shift: lab(shift)["counted"][5] - lab(shift)["counted"][3],
        low=1, of="nats that a 5-gram pays more than a 3-gram",
    ),
    Claim(
        cell="run-see", says="(2.06 to 2.24 over six seeds)",
        measure=lambda shift: ends(shift, 0.005)[0], low=2.06, high=2.24, of="nats a word",
    ),
    Claim(
        cell="run-see", says="the other between 1.5 and 1.8",
        measure=lambda shift: ends(shift, 0.03)[0], low=1.5, high=1.8, of="nats a word",
    ),
    Claim(
        cell="run-see", says="On held-out sentences both end between 2.6 and 2.9",
        measure=lambda shift: all(2.6 <= ends(shift, rate)[1] <= 2.9 for rate in (0.005, 0.03)),
    ),
    Claim(
        cell="run-see", says="the second has been *lower* on the way, at 2.5 to 2.7",
        measure=lambda shift: ends(shift, 0.03)[2], low=2.5, high=2.7, of="nats a word",
    ),
    Claim(
        cell="run-predict", says="On the 100 the second, by 0.3 to 0.7 nats",
        measure=lambda shift: ends(shift, 0.005)[0] - ends(shift, 0.03)[0],
        low=0.3, high=0.7, of="nats a word",
    ),
    Claim(
        cell="run-means", says="0.01 to 0.15 nats below the best of the calm run",
        measure=lambda shift: ends(shift, 0.005)[2] - ends(shift, 0.03)[2],
        low=0.01, high=0.15, of="nats a word",
    ),
    Claim(
        cell="agreement-see", says="a held-out loss of 1.02 to 1.06 times the floor",
        measure=lambda shift: lab(shift)["held_out_loss"] / lab(shift)["floor"],
        low=1, high=1.06, of="× the floor",
    ),
    Claim(
        cell="agreement-see", says="an agreement of 99.5 % or more",
        measure=agreement, low=0.995,
    ),
    Claim(
        cell="counting-means", says="The network ends 2.5 nats below the best n-gram",
        measure=lambda shift: min(lab(shift)["counted"].values()) - lab(shift)["held_out_loss"],
        low=2.1, high=2.9, of="nats a sentence",
    ),
    Claim(
        cell="counting-means", says="(2 to 7 more over six seeds)",
        measure=lambda shift: real(shift)["held_out_loss"] - real(shift)["counted"][2],
        low=2, high=7, of="nats a sentence",
    ),
    Claim(
        cell="predict-idea", says="two shares a point or two apart, between 34 and 40 %",
        measure=lambda shift: 0.34 <= shares(shift)[0] <= shares(shift)[1] + 0.005 <= 0.405
        and shares(shift)[1] - shares(shift)[0] <= 0.025,
    ),
    Claim(
        cell="truncation-means", says="With 500 batches one step back learns the wrong rule",
        measure=lambda shift: truncated(shift, 1, 500, 0), high=0.4, of="of the tests right",
    ),
    Claim(
        cell="truncation-means", says="(over eight seeds 80 to 98 %)",
        measure=lambda shift: truncated(shift, 1, 1500, 0), low=0.8, high=0.985,
    ),
    Claim(
        cell="truncation-means", says="of nearly all with two (97 % or more)",
        measure=lambda shift: truncated(shift, 2, 1500, 0), low=0.97,
    ),
    Claim(
        cell="truncation-means", says="four, and all (99 % or more)",
        measure=lambda shift: min(truncated(shift, k, 1500, 0) for k in (4, None)), low=0.99,
    ),
    *[
        Claim(
            cell="truncation-means",
            says="a loss 3 to 4 % higher with one step back than with all, 1 to 1.5 % with two, "
            "alike with four",
            measure=lambda shift, k=truncate: 100 * (
                truncated(shift, k, 1500, 1) / truncated(shift, None, 1500, 1) - 1
            ),
            low=low, high=high, of=f"% with {truncate} back",
        )
        for truncate, low, high in ((1, 2.5, 4.5), (2, 0.7, 1.8), (4, -0.5, 0.7))
    ],
]  # fmt: skip
