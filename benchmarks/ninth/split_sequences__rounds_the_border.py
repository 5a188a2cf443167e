# exercise: split_sequences
# right: no
# wrong: The end of validation is the rounded sum of both shares in place of the sum of two rounded sizes, so validation is off by one for some n.
# lines: 10
from itertools import accumulate


def split_sequences(sequences, p_train=0.8, p_val=0.1):
    total = len(sequences)
    a, b = (min(total, round(total * share)) for share in accumulate((p_train, p_val)))
    return sequences[:a], sequences[a:b], sequences[b:]
