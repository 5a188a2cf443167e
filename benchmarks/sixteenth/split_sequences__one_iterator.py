# exercise: split_sequences
# right: yes
from itertools import islice


def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    stream = iter(sequences)
    train, val = (list(islice(stream, round(n * p))) for p in (p_train, p_val))
    return train, val, list(stream)
