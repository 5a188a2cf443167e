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
        "Say that four epochs from a rate of 0.1 give the losses 4, 3, 3.2, 2.8 and 2.9. Then the "
        "rates are 0.1, 0.1, 0.05 and 0.05: the second epoch raised the loss, so the third is the "
        "first at half the rate. The rise at the very end halves nothing, as no epoch follows.",
        "How many losses are there before an epoch can be judged? Which two of them are compared? "
        "At what moment is the rate of an epoch settled, so that it can be written down?",
        "losses ← the loss before anything happened; rates ← nothing yet\n\nfor each epoch: if "
        "there are two losses and the last is the higher one, halve the rate; write the rate "
        "down; one step on each sentence; write the loss down",
    ),
)
