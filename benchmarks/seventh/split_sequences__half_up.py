# exercise: split_sequences
# right: no
# wrong: A half is always rounded up, where Python's round takes the even neighbour.
# lines: 6
def nearest(x):
    return int(x + 0.5)


def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    first = nearest(n * p_train)
    second = min(first + nearest(n * p_val), n)
    parts = {"train": [], "val": [], "test": []}
    for i, sequence in enumerate(sequences):
        name = "train" if i < first else "val" if i < second else "test"
        parts[name].append(sequence)
    return parts["train"], parts["val"], parts["test"]
