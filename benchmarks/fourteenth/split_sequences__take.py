# exercise: split_sequences
# right: yes
from itertools import islice


def split_sequences(sequences, p_train=0.8, p_val=0.1):
    source = iter(sequences)
    sizes = [round(len(sequences) * share) for share in (p_train, p_val)]
    train, val = (list(islice(source, size)) for size in sizes)
    return train, val, list(source)
