"""The face of train_with_sgd: numbers and hints. No answer, no cases, no mistakes.

A learning rate that is halved when the loss rises.
"""

from labkit.engine import Face

FACE = Face(
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
)
