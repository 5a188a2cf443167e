"""Claims of lab 10: levels, training beside the baseline, the source's recipe, two programs."""

import importlib
from functools import cache

import numpy as np

from claims.frame import Claim, cells
from labkit.numerics import relative_error
from labkit.reference import numerical_gradient

NEEDED = ("show", "levels", "indices", "untrained", "untrained-loss", "torch-setup", "measured",
          "train", "recipe", "two-programs")  # fmt: skip


TANH = {
    "tagger_states": ("sigmoid(U @ E[word]", "np.tanh(U @ E[word]"),
    "backpropagation": ("after * (1 - after)", "1 - after**2"),
    "untrained": ("2 * semi_orthogonal", "semi_orthogonal"),
}
bench = importlib.import_module("10_tagging")  # by_form: unseen words are read by their form
FORMS = {"data": ("print(\n", "from claims.lab_10 import by_form\nby_form(globals())\nprint(\n")}
by_form = bench.by_form


@cache
def lab(shift):
    """The notebook's cells, with all of its seeds moved; `data`'s too."""
    return cells("10", *NEEDED, shift=shift)


@cache
def other(shift, how):
    """The cells up to the training, on EWT ('real', or 'forms', by form) or with tanh."""
    edits = {"real": {}, "forms": FORMS, "tanh": TANH}[how]
    needed = "levels", "indices", "untrained", "untrained-loss", "torch-setup", "train"
    return cells("10", *needed, shift=shift, edits=edits, real=how != "tanh")


def baseline(scope):
    """Per cent of the test set that have their most frequent tag."""
    return 100 * scope["levels"]()["most frequent tag"]


@cache
def beliefs(shift):
    """What the trained network believes of 'old' and 'watch' as nouns, in per cent."""
    scope = lab(shift)
    words = scope["encode"](["the", "old", "watch"], scope["word_to_idx"])
    said = np.exp(scope["log_forward"](words, scope["trained"]()[0]))
    return (100 * said[1:, scope["tag_to_idx"]["NOUN"]]).tolist()


def untrained(shift):
    """Nats a word of an untrained network on the dev set."""
    scope = lab(shift)
    losses = [scope["loss_of"](w, t, scope["start"](shift)[0]) for w, t in scope["dev_set"]]
    return sum(losses) / sum(len(tags) for _, tags in scope["dev_set"])


def measured(shift):
    """The largest relative difference of a gradient from finite differences, of ten networks."""
    scope, found = lab(shift), []
    words, tags = np.array([2, 0, 2, 5, 2]), np.array([1, 0, 4, 3, 1])
    for seed in range(shift, shift + 10):
        small = scope["init_tagger"](6, 3, 4, 5, np.random.default_rng(seed))
        grads = scope["backpropagation"](words, tags, small)[1]
        for grad, param in zip(grads, small, strict=True):
            slope = numerical_gradient(lambda p=small: scope["loss_of"](words, tags, p), param)
            found.append(relative_error(grad, slope))
    return max(found)


def on_test(shift, name, how="", **options):
    """Per cent of the test set's tags that a network trained by that function has right."""
    scope = other(shift, how) if how else lab(shift)
    return 100 * scope["tagger_accuracy"](scope["test_set"], scope[name](**options)[0])


def zigzag(shift, name):
    """The largest change of dev accuracy from one of the last five epochs to the next, points."""
    return 100 * np.abs(np.diff(lab(shift)[name]()[1][-5:])).max()


CLAIMS = [
    Claim(
        cell="untrained-idea", says="(2.0 to 2.5 over ten seeds)",
        measure=untrained, low=2.0, high=2.5, of="nats a word",
    ),
    Claim(
        cell="measured-idea", says="over ten seeds the relative differences stayed below 4e-9",
        measure=measured, high=4e-9,
    ),
    *[
        Claim(
            cell="beliefs-idea", says=says, low=low, high=high, of="%",
            measure=lambda shift, k=place: beliefs(shift)[k],
        )
        for place, low, high, says in (
            (0, 8, 17, "gave *old* 8 to 17 % as a noun"), (1, 81, 99, "*watch* 81 to 99 %"),
        )
    ],
    *[
        Claim(
            cell="train-see", says=says, low=low, high=high, of="% on real text",
            measure=measure,
        )
        for measure, low, high, says in (
            (lambda shift: on_test(shift, "trained", "real"), 82.05, 82.55, "82.1 to 82.5 %"),
            (lambda shift: baseline(other(shift, "real")), 80.55, 81.05, "against 80.6 to 81.0 %"),
            (lambda shift: on_test(shift, "trained", "real", memory=False), 77.35, 77.75,
             "77.4 to 77.7 % without memory"),
        )
    ],
    *[
        Claim(
            cell="on-your-own", says=says, low=low, high=high, of="% on real text", measure=measure,
        )
        for measure, low, high, says in (
            (lambda shift: baseline(other(shift, "forms")), 82.85, 83.25, "up to 82.9 to 83.2 %"),
            (lambda shift: on_test(shift, "trained", "forms"), 85.85, 86.15,
             "to 85.9 to 86.1 %"),
        )
    ],
    Claim(
        cell="on-your-own-2", says="98.2 to 98.4 % on the test set (eight seeds)",
        measure=lambda shift: on_test(shift, "trained", "tanh"), low=98.15, high=98.45, of="%",
    ),
    Claim(
        cell="levels-idea", says="(90.7 to 91.4 % over ten seeds)",
        measure=lambda shift: 100 * lab(shift)["levels"]()["most frequent tag"],
        low=90.7, high=91.4, of="%",
    ),
    Claim(
        cell="train-see", says="On the test set ten seeds reached 98.1 to 98.6 %",
        measure=lambda shift: on_test(shift, "trained"), low=98.1, high=98.6, of="%",
    ),
    Claim(
        cell="on-your-own-2", says="where the sigmoid has 98.1 to 98.6",
        measure=lambda shift: on_test(shift, "trained"), low=98.05, high=98.65, of="%",
    ),
    Claim(
        cell="train-see", says="The network without memory ends at the level of the baseline",
        measure=lambda shift: on_test(shift, "trained", memory=False)
        - 100 * lab(shift)["levels"]()["most frequent tag"],
        low=-0.5, high=0.1, of="points above the baseline",
    ),
    Claim(
        cell="recipe-idea", says="the falling rate was ahead by 0 to 0.4 points",
        measure=lambda shift: on_test(shift, "trained") - on_test(shift, "by_the_source"),
        low=-0.02, high=0.44, of="points",
    ),
    Claim(
        cell="recipe-idea", says="the plain steps jumped by up to 1.9 points",
        measure=lambda shift: zigzag(shift, "by_the_source"),
        low=0.1, high=1.95, of="points",
    ),
    Claim(
        cell="recipe-idea", says="that of the falling rate by 0.3 at most",
        measure=lambda shift: zigzag(shift, "trained"),
        low=0, high=0.345, of="points",
    ),
    Claim(
        cell="two-programs-idea", says="The accuracies agree",
        measure=lambda shift: all(ours == theirs for ours, theirs in lab(shift)["accuracies"]),
    ),
    Claim(
        cell="two-programs-idea", says="2.8 to 5.5 times as long",
        measure=lambda shift: np.median([b / a for a, b in lab(shift)["spent"]]),
        low=2.8, high=5.5, of="times as long",
    ),
]  # fmt: skip
