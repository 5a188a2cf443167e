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
        "when made: keep both lists in the object\n\n"
        "length: the number of sequences, not of words in one of them\n\n"
        "item i: entry i of the inputs and entry i of the targets, as one tuple",
    ),
)
