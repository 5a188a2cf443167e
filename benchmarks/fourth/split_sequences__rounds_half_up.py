# exercise: split_sequences
# right: no
# wrong: adds a half and truncates, which is not Python's round when a share ends in exactly one half
# lines: 9
import math


def nearest(number):
    return math.floor(number + 0.5)


def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    bounds = [0, nearest(n * p_train)]
    bounds.append(bounds[-1] + nearest(n * p_val))
    bounds.append(n)
    return tuple(sequences[bounds[i] : bounds[i + 1]] for i in range(3))
