# exercise: split_sequences
# right: yes
from itertools import islice


def split_sequences(sequences, p_train=0.8, p_val=0.1):
    """Cut a list of sequences into a training, a validation and a test part."""
    stream = iter(sequences)
    sizes = (round(len(sequences) * share) for share in (p_train, p_val))
    train, val = (list(islice(stream, size)) for size in sizes)
    return train, val, list(stream)
