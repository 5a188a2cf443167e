"""The face of rnn_step: numbers and hints. No answer, no cases, no mistakes.

One time step of the network.
"""

from labkit.engine import Face

FACE = Face(
    number="3.3",
    minutes=12,
    difficulty=1,
    points=4,
    hints=(
        "One step reads one column `x` and the state before it, and gives two columns: the new "
        "state and, read off that new state, the probabilities of the next token.",
        "Three columns of length H are added before tanh: one from the input, one from the state "
        "before, one that is always the same. Which parameter belongs to each? And which state "
        "does the output look at, the old one or the new one?",
        "two lines, one for each equation above, the new state first: the second line reads what "
        "the first has made\n\nthree of the parameters belong to the first, two to the second",
    ),
)
