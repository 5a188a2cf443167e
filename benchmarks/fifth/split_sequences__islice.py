# exercise: split_sequences
# right: yes
from itertools import islice


def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    rest = iter(sequences)

    def take(share):
        return list(islice(rest, min(n, round(n * share))))

    train = take(p_train)
    val = take(p_val)
    return train, val, list(rest)
