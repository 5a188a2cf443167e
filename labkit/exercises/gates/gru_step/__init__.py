"""The face of gru_step: numbers and hints. No answer, no cases, no mistakes.

One time step of a GRU.
"""

from labkit.engine import Face

FACE = Face(
    number="11.7",
    minutes=9,
    difficulty=2,
    points=3,
    hints=(
        "Two sums of 3H rows: one from the input, one from the state, each with its own bias. "
        "Reset and update gate are sigmoids of a sum of both. The candidate is a tanh, and the "
        "reset gate has a say in it. The new state lies between the candidate and the old state.",
        "Why can the two biases not be added once and for all, as in the LSTM? To which of the "
        "two sums does the reset gate apply, and to the bias in it? If the update gate is 1, "
        "which of old state and candidate is the new state?",
        "from the input, from the past: two columns, three blocks each\n\nreset, update ← sigmoid "
        "of the sum of the two blocks\n\ncandidate ← tanh of the input's block and the past's "
        "block, the latter as far as reset lets it\n\nstate ← update's share of the old one and "
        "the rest of the candidate",
    ),
    quiet=True,
)
