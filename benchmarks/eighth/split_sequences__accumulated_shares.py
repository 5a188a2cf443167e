# exercise: split_sequences
# right: no
# wrong: The second cut is the rounded sum of the shares, so the validation part can have one more or one less than round(n * p_val).
# lines: 10
from itertools import accumulate


def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    edges = [0, *(min(n, round(n * p)) for p in accumulate([p_train, p_val])), n]
    return tuple(list(sequences[a:b]) for a, b in zip(edges, edges[1:]))
