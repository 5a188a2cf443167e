# exercise: split_sequences
# right: no
# wrong: A half is always rounded up, while Python's round takes the even neighbour.
# lines: 9
import math


def _nearest(x):
    return math.floor(x + 0.5)


def split_sequences(sequences, p_train=0.8, p_val=0.1):
    """Cut a list of sequences into a training, a validation and a test part.

    sequences  list of n sequences, n >= 0
    p_train    share for training: round(n * p_train) sequences, with Python's round
    p_val      share for validation: round(n * p_val), or fewer if fewer are left
    returns    (train, val, test), three lists: order kept, every sequence in exactly
               one of them; any of them may be empty
    """
    n = len(sequences)
    sizes = [_nearest(n * p) for p in (p_train, p_val)] + [n]
    parts, start = [], 0
    for size in sizes:
        parts.append(sequences[start:start + size])
        start += size
    return tuple(parts)
