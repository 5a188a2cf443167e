# exercise: split_sequences
# right: no
# wrong: the sequences are shuffled so that the order is lost, and validation gets at least one sequence even where its share rounds to none
# lines: 10, 13
import random


def split_sequences(sequences, p_train=0.8, p_val=0.1):
    data = list(sequences)
    random.Random(42).shuffle(data)

    n_train = round(len(data) * p_train)
    n_val = min(max(1, round(len(data) * p_val)), len(data) - n_train)

    train = data[:n_train]
    val = data[n_train:n_train + n_val]
    test = data[n_train + n_val:]
    return train, val, test
