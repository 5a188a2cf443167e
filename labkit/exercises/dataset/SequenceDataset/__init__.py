"""The face of SequenceDataset: numbers and hints. No answer, no cases, no mistakes.

Pairs of sequences as a Dataset, which a DataLoader can read.
"""

from labkit.engine import Face

FACE = Face(
    number="2.3",
    minutes=10,
    difficulty=1,
    points=3,
    hints=(
        "With inputs `[[0], [0, 1]]` and targets `[[1], [1, 2]]` in the object `d`, `len(d)` is 2 "
        "and `d[1]` is `([0, 1], [1, 2])`: one pair, of the very lists that came in. A DataLoader "
        "asks these two questions and no other.",
        "`inputs` and `targets` are known only when the object is made. Where must they be put "
        "so that the other two methods can find them? And how many examples are there when "
        "each of the two lists has five entries?",
        "when made: both lists have to outlive this call\n"
        "\n"
        "length: how many pairs can be asked for\n"
        "\n"
        "item: what stands at one and the same place of both, together",
    ),
)
