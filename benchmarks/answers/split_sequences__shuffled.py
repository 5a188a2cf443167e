# exercise: split_sequences
# right: no
# wrong: the sequences are shuffled before the cut, the order is not kept
import numpy as np


def split_sequences(sequences, p_train=0.8, p_val=0.1):
    order = np.random.default_rng(0).permutation(len(sequences))
    mixed = [sequences[i] for i in order]
    a = round(len(mixed) * p_train)
    b = a + round(len(mixed) * p_val)
    return mixed[:a], mixed[a:b], mixed[b:]
