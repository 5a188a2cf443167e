"""From words to the arrays that the network reads."""

import numpy as np


def one_hot_pairs(sequences, word_to_idx):
    """Turn sequences of words into (inputs, targets) pairs of one-hot columns.

    Args:
        sequences: lists of words, each of length 2 or more.
        word_to_idx: dict from word to index 0..C-1; unknown words become its 'UNK'.

    Returns:
        list of tuples `(inputs, targets)`, both float64 arrays `(T, C, 1)` with
        T = len(sequence) - 1; targets are the inputs one step later.

    Raises:
        ValueError: a sequence is too short, or a word is unknown and there is no 'UNK'.
    """
    size = max(word_to_idx.values()) + 1
    pairs = []
    for position, sequence in enumerate(sequences):
        if isinstance(sequence, str) or len(sequence) < 2:
            raise ValueError(
                f"sequences[{position}] must be a list of 2 or more words, got {sequence!r}"
            )
        columns = _one_hot(sequence, word_to_idx, size)
        # A copy each, so that changing the inputs in place leaves the targets alone.
        pairs.append((columns[:-1].copy(), columns[1:].copy()))
    return pairs


def _one_hot(sequence, word_to_idx, size):
    unknown = word_to_idx.get("UNK")
    indices = [word_to_idx.get(word, unknown) for word in sequence]
    if None in indices:
        word = sequence[indices.index(None)]
        raise ValueError(f"the word {word!r} is not in word_to_idx, and neither is 'UNK'")
    columns = np.zeros((len(indices), size, 1))
    columns[np.arange(len(indices)), indices, 0] = 1.0
    return columns
