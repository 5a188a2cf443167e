# exercise: split_sequences
# right: no
# wrong: The shares are taken of the words in all sequences, not of the number of sequences.
# lines: 6, 10, 12, 16
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    total = sum(len(s) for s in sequences)
    parts = {"train": [], "val": [], "test": []}
    read = 0
    for s in sequences:
        if read < p_train * total:
            parts["train"].append(s)
        elif read < (p_train + p_val) * total:
            parts["val"].append(s)
        else:
            parts["test"].append(s)
        read += len(s)
    return parts["train"], parts["val"], parts["test"]
