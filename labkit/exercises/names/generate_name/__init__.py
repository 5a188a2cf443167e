"""The face of generate_name: numbers and hints. No answer, no cases, no mistakes.

One letter drawn after another.
"""

from labkit.engine import Face

FACE = Face(
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
)
