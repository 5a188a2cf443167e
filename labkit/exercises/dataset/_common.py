"""What the cases of this lab share: sequences of words and tokens. No answer, no mistakes."""


def distinct_sequences(n, rng):
    """n sequences of 2 to 7 words, no two alike; the words of sequence 7 are s7, and EOS."""
    lengths = rng.integers(1, 7, size=n)
    return [[f"s{i}"] * int(length) + ["EOS"] for i, length in enumerate(lengths)]


def place(sequence):
    """Where a distinct sequence stood in its list, or -1 for anything else."""
    word = sequence[0] if isinstance(sequence, (list, tuple)) and sequence else ""
    return int(word[1:]) if isinstance(word, str) and word[1:].isdecimal() else -1


def tokens(lengths, rng, low=1, high=10):
    """Lists of plain ints from low up to, not including, high; one of each length."""
    return [[int(i) for i in rng.integers(low, high, size=n)] for n in lengths]


def with_inside(sequences, value):
    """sequences, with value second in the first and last in the second."""
    sequences[0][1] = value
    sequences[1][-1] = value
    return sequences
