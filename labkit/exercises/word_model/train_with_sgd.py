"""Exercise 9.7: train_with_sgd, a learning rate that is halved when the loss rises."""

from typing import Any

import numpy as np

from labkit.engine import Case, Exercise, Foreign, Mismatch, Mistake
from labkit.engine.drivers.word_model import train
from labkit.engine.plain import describe
from labkit.exercises.word_model import _common


def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    """Train a model one sentence at a time; halve the learning rate after an epoch of loss.

    Arguments:
        model: has calculate_loss(X, y) and sgd_step(x, y, learning_rate), which changes it.
        X, y: inputs and targets, lists of sentences, taken in this order in every epoch.
        learning_rate: the rate of the first epoch.
        epochs: how often all sentences are gone through.

    Returns:
        losses: the loss before the first epoch and after each one, epochs + 1 numbers.
        rates: the learning rate of each epoch: that of the epoch before, or half of it if the
            loss after that epoch was higher than the loss before it.
    """
    losses = [model.calculate_loss(X, y)]
    rates = []
    for _ in range(epochs):
        if len(losses) > 1 and losses[-1] > losses[-2]:
            learning_rate = learning_rate / 2
        rates.append(learning_rate)
        for sentence, targets in zip(X, y, strict=True):
            model.sgd_step(sentence, targets, learning_rate)
        losses.append(model.calculate_loss(X, y))
    return losses, rates


def cases(rng):
    """A rate that is never too large, then one that is; few and many epochs; sentences alike."""

    def case(label, pull, *rest, lengths=(3, 5, 2), H=2, C=4):
        params = _common.random_params(rng, H, C)
        X = [rng.integers(1, 9, size=T) for T in lengths]
        y = [rng.integers(1, 9, size=T) for T in lengths]
        return Case(label, params, pull, X, y, *rest, driver=train)

    def settled(label, *rest, shares=(0.0, 0.0, 0.0, 0.0, 0.0)):
        """The one sentence pulls to 0, where shares of 0 already are."""
        params = tuple(
            rng.uniform(0.8, 1.2, size=s) for s in ((2, 4), (2, 2), (4, 2), (2, 1), (4, 1))
        )
        params = tuple(share * (p - p.mean()) for share, p in zip(shares, params, strict=True))
        return Case(label, params, 1.0, [np.array([4, 2])], [np.array([1, 2])], *rest, driver=train)

    return [
        case("a loss that only falls", 1.0, 0.05, 4),
        case("one epoch", 1.0, 0.1, 1),
        case("a rate that is too large at first", 1.0, 2.3, 6, lengths=(3,)),
        case("a rate that is far too large", 2.0, 3.0, 7, lengths=(2, 4)),
        case("a loss that rises and falls", 1.0, 2.6, 12, lengths=(4, 1)),
        case("rate and epochs left at their defaults", 30.0),
        case("epochs left at their default", 1.0, 2.2, lengths=(4,)),
        settled("a loss that falls, jumps, and falls slowly", 1.3, 6, shares=(9, 0.4, 9, 9, 9)),
        settled("a loss that stays as it is", 0.5, 3),
        case("one sentence", 1.0, 0.2, 3, lengths=(6,)),
        case("no epoch", 1.0, 0.1, 0),
    ]


class Trained:
    """(losses, rates), and the params afterwards."""

    rtol = 1e-7

    def read(self, value: Any) -> dict[str, Any]:
        returned = value["returned"]
        if not isinstance(returned, (tuple, list)) or len(returned) != 2:
            raise Mismatch(f"it returned {describe(returned)}; (losses, rates) is wanted")
        leaves = {n: _row(n, v) for n, v in zip(("losses", "rates"), returned, strict=True)}
        return leaves | _common.read_params(value["params"])


def _row(name: str, value: Any) -> np.ndarray:
    if isinstance(value, (str, Foreign)) or not isinstance(value, (list, tuple, np.ndarray)):
        raise Mismatch(f"{name} is {describe(value)}; a list of numbers is wanted")
    if any(np.ndim(v) or not np.isreal(v) or isinstance(v, str) for v in value):
        raise Mismatch(f"{name} holds something that is not a number")
    return np.array([float(v) for v in value])


_RISES = "len(losses) > 1 and losses[-1] > losses[-2]"
_HALF = "learning_rate = learning_rate / 2"

MISTAKES = (
    Mistake(
        "never-halved",
        _RISES,
        "False",
        "the learning rate stays as it is",
        "training at a constant rate",
        "What should happen when the loss after an epoch is higher than before it?",
    ),
    Mistake(
        "halved-when-it-falls",
        "losses[-1] > losses[-2]",
        "losses[-1] < losses[-2]",
        "the rate is halved when the loss falls",
        "a schedule that slows down while all goes well",
        "Which of two neighbouring losses is the later one?",
    ),
    Mistake(
        "halved-every-epoch",
        _RISES,
        "len(losses) > 1",
        "the rate is halved after every epoch",
        "a schedule that does not ask about the loss",
        "What is the condition for halving?",
    ),
    Mistake(
        "halved-on-a-tie",
        "losses[-1] > losses[-2]",
        "losses[-1] >= losses[-2]",
        "a loss that stays the same halves the rate too",
        "a comparison by >=",
        "Has a loss that is the same risen?",
    ),
    Mistake(
        "compared-with-the-first",
        "losses[-1] > losses[-2]",
        "losses[-1] > losses[0]",
        "the loss is compared with the one before training",
        "a schedule that looks back to the very first loss",
        "Between which two losses should it have risen?",
    ),
    Mistake(
        "compared-with-the-best",
        "losses[-1] > losses[-2]",
        "losses[-1] > min(losses[:-1])",
        "the loss is compared with the lowest so far",
        "a schedule that halves as long as no record is broken",
        "Between which two losses should it have risen?",
    ),
    Mistake(
        "a-tenth-for-a-half",
        _HALF,
        "learning_rate = learning_rate / 10",
        "the rate is divided by ten",
        "a schedule that takes a tenth",
        "What is half of 0.005?",
    ),
    Mistake(
        "halved-once-only",
        _HALF,
        "learning_rate = rates[0] / 2",
        "the rate is halved once, and never again",
        "a rate that is always half of the first",
        "Of which rate is half taken the second time?",
    ),
    Mistake(
        "rate-noted-too-early",
        "        if len(losses) > 1 and losses[-1] > losses[-2]:\n"
        "            learning_rate = learning_rate / 2\n"
        "        rates.append(learning_rate)\n",
        "        rates.append(learning_rate)\n"
        "        if len(losses) > 1 and losses[-1] > losses[-2]:\n"
        "            learning_rate = learning_rate / 2\n",
        "rates hold the rate before it was halved",
        "a list of rates that is one epoch behind",
        "Which rate did this epoch's steps use?",
    ),
    Mistake(
        "first-loss-missing",
        "return losses, rates",
        "return losses[1:], rates",
        "the loss before training is missing",
        "losses that begin after the first epoch",
        "With what would you compare the loss after the first epoch?",
    ),
    Mistake(
        "losses-before-each-epoch",
        "return losses, rates",
        "return losses[:-1], rates",
        "the loss after the last epoch is missing",
        "losses taken before each epoch only",
        "How many losses stand around E epochs?",
    ),
    Mistake(
        "one-epoch-too-few",
        "range(epochs)",
        "range(epochs - 1)",
        "training ends one epoch early",
        "a loop of epochs - 1 rounds",
        "How many numbers does range(1, epochs) hold?",
    ),
    Mistake(
        "one-epoch-too-many",
        "range(epochs)",
        "range(epochs + 1)",
        "training goes on for one epoch too long",
        "a loop of epochs + 1 rounds",
        "How many numbers does range(epochs + 1) hold?",
    ),
    Mistake(
        "last-sentence-first",
        "zip(X, y, strict=True)",
        "zip(X[::-1], y[::-1], strict=True)",
        "the sentences come in reverse order",
        "an epoch that begins with the last sentence",
        "In which order does the docstring take the sentences?",
    ),
    Mistake(
        "first-sentence-only",
        "zip(X, y, strict=True)",
        "zip(X[:1], y[:1], strict=True)",
        "only the first sentence is trained on",
        "an epoch that ends after one step",
        "How many steps does an epoch take?",
    ),
    Mistake(
        "loss-of-the-first-sentence",
        "        losses.append(model.calculate_loss(X, y))\n",
        "        losses.append(model.calculate_loss(X[:1], y[:1]))\n",
        "losses after an epoch are those of the first sentence",
        "a calculate_loss that sees one sentence",
        "Over which sentences is the first loss taken, and over which the later ones?",
    ),
    Mistake(
        "default-rate",
        "learning_rate=0.005",
        "learning_rate=0.001",
        "without an argument, the learning rate is another",
        "a default other than the stub's",
        "Which number stands in the stub's first line?",
    ),
    Mistake(
        "default-epochs",
        "epochs=10):",
        "epochs=20):",
        "without an argument, training takes another number of epochs",
        "a default other than the stub's",
        "Which number stands in the stub's first line?",
    ),
    Mistake(
        "steps-at-the-first-rate",
        "model.sgd_step(sentence, targets, learning_rate)",
        "model.sgd_step(sentence, targets, rates[0])",
        "the halved rate is noted, but the steps are taken at the first one",
        "training whose steps never hear of the new rate",
        "Which variable do you halve, and which one do the steps use?",
    ),
    Mistake(
        "results-exchanged",
        "return losses, rates",
        "return rates, losses",
        "the rates come first, the losses second",
        "(rates, losses)",
        "In which order does the docstring name the two lists?",
    ),
)

EXERCISE = Exercise(
    answer=train_with_sgd,
    cases=cases,
    returns=Trained(),
    number="9.7",
    minutes=8,
    difficulty=2,
    points=3,
    hints=(
        "An epoch is one step on every sentence, in order, all at one rate. Between two epochs "
        "you look back: if the loss has risen over the epoch that is over, the next ones go at "
        "half the rate. Two lists record what happened.",
        "How many losses are there before an epoch can be judged? Which two of them are compared? "
        "At what moment is the rate of an epoch settled, so that it can be written down?",
        "losses ← the loss before anything happened; rates ← nothing yet\n\nfor each epoch: if "
        "there are two losses and the last is the higher one, halve the rate; write the rate "
        "down; one step on each sentence; write the loss down",
    ),
    mistakes=MISTAKES,
)
