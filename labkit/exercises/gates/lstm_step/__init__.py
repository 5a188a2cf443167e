"""The face of lstm_step: numbers and hints. No answer, no cases, no mistakes.

One time step of an LSTM.
"""

from labkit.engine import Face

FACE = Face(
    number="11.2",
    minutes=10,
    difficulty=1,
    points=4,
    hints=(
        "One sum of 4H rows, as in `rnn_step` but four times as tall. Cut it into four blocks of "
        "H rows, squash each by its own function, then combine: first the cell, then the state.",
        "Which three of the blocks answer “how much?”, and so lie between 0 and 1? Which one is a "
        "proposal, and may be negative? Which two products make the new cell? Through what does "
        "the cell go before the output gate lets it out?",
        "one sum, cut in four; three of the pieces go through one function, one through "
        "another\n\nthen two lines, one for each equation of the section, the cell before the "
        "state",
    ),
    quiet=True,
)
