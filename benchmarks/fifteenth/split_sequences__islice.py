# exercise: split_sequences
# right: yes
from itertools import islice


def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n, stream = len(sequences), iter(sequences)
    sizes = round(n * p_train), round(n * p_val), None
    return tuple(list(islice(stream, size)) for size in sizes)
