"""Exercise 7.6: generate_name, one letter drawn after another."""

import numpy as np

from labkit.engine import Exercise
from labkit.exercises.forward.rnn_step import rnn_step
from labkit.exercises.forward.softmax import softmax
from labkit.exercises.names._common import Name
from labkit.exercises.names._spelling import MISTAKES, SAME, spelling_cases


def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    """Draw a name, letter by letter.

    Arguments:
        params: (U, V, W, b_hidden, b_out).
        idx_to_letter: dict from index to letter; index 0 is '.', the end mark.
        rng: a numpy.random.Generator, the only source of chance.
        temperature: the logits are divided by it: below 1 bolder, above 1 wilder.
        max_length: the most letters that a name may have.

    Returns:
        str: the letters drawn, without the end mark.
    """
    start = np.zeros((params[0].shape[1], 1))
    x = start
    h = np.zeros((params[1].shape[0], 1))
    name = ""
    while len(name) < max_length:
        h, p = rnn_step(x, h, params)
        heated = softmax(np.log(p) / temperature)
        choice = rng.choice(len(p), p=heated.ravel())
        if idx_to_letter[choice] == ".":
            break
        name += idx_to_letter[choice]
        x = np.zeros_like(start)
        x[choice] = 1
    return name


cases = spelling_cases

EXERCISE = Exercise(
    answer=generate_name,
    cases=cases,
    returns=Name(),
    number="7.6",
    minutes=16,
    difficulty=2,
    points=5,
    hints=(
        "The network reads nothing at first: its input is the zero vector, its state is zero. "
        "It answers with probabilities for the first letter. One letter is drawn from them, "
        "written down and read as the next input, until the end mark is drawn or the name is as "
        "long as it may be.",
        "`rnn_step` hands back probabilities, not logits; up to a constant that softmax does not "
        "mind, what are the logits of a probability? Which method of `rng` draws an index with "
        "given probabilities? Is the end mark part of a name?",
        "input ← zeros; state ← zeros; name ← nothing\n\nwhile the name is short enough: one "
        "step of the network; logarithm of the probabilities, divided by the temperature, through "
        "softmax; draw an index with these\n\nthe end mark: stop. A letter: write it down, and "
        "make its one-hot column the next input",
    ),
    mistakes=MISTAKES,
    incompatible=tuple(frozenset(pair) for pair in SAME),
)
