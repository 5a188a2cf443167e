# exercise: split_sequences
# right: yes
from itertools import islice


def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    rest = iter(sequences)
    train = list(islice(rest, round(n * p_train)))
    val = list(islice(rest, round(n * p_val)))
    return train, val, list(rest)
