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
        "A Dataset answers two questions: how many examples are there, and what is example "
        "number i? Here an example is a pair: the inputs of one sequence and its targets, as "
        "they came in.",
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
