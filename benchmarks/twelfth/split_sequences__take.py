# exercise: split_sequences
# right: yes
from itertools import islice


def split_sequences(sequences, p_train=0.8, p_val=0.1):
    source = iter(sequences)
    n = len(sequences)

    def take(share):
        return list(islice(source, max(round(n * share), 0)))

    return take(p_train), take(p_val), list(source)
