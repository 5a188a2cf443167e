"""Table of data: mistakes of train_with_sgd, edits of its answer. No answer, no cases."""

import numpy as np

from labkit.engine import Mistake

_RISES = "len(losses) > 1 and losses[-1] > losses[-2]"
_HALF = "learning_rate = learning_rate / 2"

MISTAKES = (
    Mistake(
        "half-of-the-first-rate",
        "    for _ in range(epochs):\n"
        "        if len(losses) > 1 and losses[-1] > losses[-2]:\n"
        "            learning_rate = learning_rate / 2\n",
        "    first_rate = learning_rate\n"
        "    for _ in range(epochs):\n"
        "        rose = len(losses) > 1 and losses[-1] > losses[-2]\n"
        "        learning_rate = first_rate / 2 if rose else first_rate\n",
        "after a rise the rate is half of the first one, whatever it was before",
        "a rate that never goes below half of the first",
        "After a second rise, half of which rate is the next one?",
    ),
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
        "first-rate-again",
        "            learning_rate = learning_rate / 2\n",
        "            learning_rate = learning_rate / 2\n"
        "        elif rates:\n"
        "            learning_rate = rates[0]\n",
        "after an epoch without a rise, the rate is the first one again",
        "a schedule that takes its halving back",
        "When the loss falls again, what becomes of a rate that was halved?",
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
        "first-loss-never-taken",
        "losses = [model.calculate_loss(X, y)]",
        "losses = []",
        "no loss is taken before training, and none to compare the first epoch with",
        "losses that begin after the first epoch, and a schedule that begins after the second",
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
    Mistake(
        "rate-doubled",
        "learning_rate / 2",
        "learning_rate * 2",
        "the rate is doubled where it should be halved",
        "a rate that grows when the loss does",
        "After a step that was too long, should the next one be longer or shorter?",
    ),
    Mistake(
        "last-sentence-left-out",
        "zip(X, y, strict=True)",
        "zip(X[:-1], y[:-1], strict=True)",
        "no epoch trains on the last sentence",
        "epochs that stop one sentence early",
        "How many steps does an epoch of three sentences have?",
    ),
    Mistake(
        "one-sentence-an-epoch",
        "zip(X, y, strict=True)",
        "[list(zip(X, y, strict=True))[(len(rates) - 1) % len(X)]]",
        "each epoch takes one step, on one sentence",
        "epochs that take the sentences in turn, one each",
        "How many steps does an epoch of three sentences have?",
    ),
    Mistake(
        "first-rise-unseen",
        _RISES,
        "len(losses) > 2 and losses[-1] > losses[-2]",
        "a rise of the loss in the first epoch has no effect",
        "a schedule that compares from the second epoch on",
        "How many losses are there after the first epoch, and are two of them enough?",
    ),
    Mistake(
        "sentences-shuffled",
        "    for _ in range(epochs):\n",
        "    order = np.random.default_rng(0)\n    for _ in range(epochs):\n"
        "        shuffled = order.permutation(len(X))\n"
        "        X, y = [X[i] for i in shuffled], [y[i] for i in shuffled]\n",
        "the sentences come in another order in every epoch",
        "epochs that shuffle the sentences",
        "In which order does the stub want the sentences, in the first epoch and in the others?",
    ),
    Mistake(
        "sentences-used-up",
        "        for sentence, targets in zip(X, y, strict=True):\n",
        "        for sentence, targets in zip(X, y, strict=True) if not rates[1:] else ():\n",
        "from the second epoch on, no step is taken",
        "an iterator of sentences that is used up after the first epoch",
        "What is left of a zip once a loop has gone through it?",
    ),
    Mistake(
        "loss-on-the-way",
        "        for sentence, targets in zip(X, y, strict=True):\n"
        "            model.sgd_step(sentence, targets, learning_rate)\n"
        "        losses.append(model.calculate_loss(X, y))\n",
        "        total = 0.0\n"
        "        for sentence, targets in zip(X, y, strict=True):\n"
        "            total += model.calculate_loss([sentence], [targets]) * len(targets)\n"
        "            model.sgd_step(sentence, targets, learning_rate)\n"
        "        losses.append(total / sum(len(targets) for targets in y))\n",
        "losses hold what sentences cost on the way, each just before its step",
        "a running loss, of a model that changes from sentence to sentence",
        "Which model should the loss after an epoch be that of?",
    ),
    Mistake(
        "loss-of-the-first-hundred",
        "    losses = [model.calculate_loss(X, y)]\n",
        "    every = model.calculate_loss\n"
        "    model.calculate_loss = lambda X, y: every(X[:100], y[:100])\n"
        "    losses = [model.calculate_loss(X, y)]\n",
        "the losses are those of the first hundred sentences",
        "a loss that is estimated on X[:100]",
        "Over which sentences should the loss be taken, however many there are?",
    ),
    Mistake(
        "rolled-back",
        (
            "        if len(losses) > 1 and losses[-1] > losses[-2]:\n"
            "            learning_rate = learning_rate / 2\n"
            "        rates.append(learning_rate)\n"
        ),
        (
            "        if len(losses) > 1 and losses[-1] > min(losses[:-1]):\n"
            "            learning_rate = learning_rate / 2\n"
            "            model.params = kept\n"
            "        kept = [param.copy() for param in model.params]\n"
            "        rates.append(learning_rate)\n"
        ),
        "after a rise, the parameters of before it are put back",
        "a training that takes back each epoch after which the loss is higher",
        "Does the docstring take back anything but half of the rate?",
    ),
    Mistake(
        "no-rate-is-the-default",
        "    losses = [model.calculate_loss(X, y)]\n",
        ("    learning_rate = learning_rate or 0.005\n    losses = [model.calculate_loss(X, y)]\n"),
        "a learning rate of 0 is taken for none given",
        "a training with learning_rate or 0.005, in which 0 counts as missing",
        "Is 0 true or false where Python asks, and which number stands on the right of your or?",
    ),
)

# Where the rate depends on no loss, or on the lowest alone, it does not show when they begin.
INCOMPATIBLE = (
    frozenset({"first-loss-never-taken", "never-halved"}),
    frozenset({"first-loss-never-taken", "halved-every-epoch"}),
    frozenset({"first-loss-never-taken", "compared-with-the-best"}),
    # Without the last sentence, no case has a loss that tells the best so far from the first.
    frozenset({"compared-with-the-best", "last-sentence-left-out"}),
    frozenset({"first-loss-missing", "first-rise-unseen"}),
    # With these, no loss falls between two rises: a rate that was taken back does not show.
    frozenset({"halved-once-only", "steps-at-the-first-rate"}),
    frozenset({"halved-once-only", "last-sentence-left-out"}),
    frozenset({"half-of-the-first-rate", "steps-at-the-first-rate"}),
    frozenset({"halved-once-only", "loss-on-the-way"}),
    frozenset({"half-of-the-first-rate", "last-sentence-left-out"}),
    # Where steps end with the first epoch, the loss rises once at most.
    *(
        frozenset({name, "sentences-used-up"})
        for name in (
            "first-rate-again",
            "half-of-the-first-rate",
            "first-rise-unseen",
            "never-halved",
            "halved-once-only",
            "compared-with-the-first",
            "compared-with-the-best",
        )
    ),
)

# What the edits use and the answer does not.
SCOPE = {"np": np}
