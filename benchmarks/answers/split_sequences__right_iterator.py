# exercise: split_sequences
# right: yes
# wrong: one iterator, islice takes what it needs
import itertools


def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n, stream = len(sequences), iter(sequences)
    train = list(itertools.islice(stream, round(n * p_train)))
    val = list(itertools.islice(stream, round(n * p_val)))
    return train, val, list(stream)
