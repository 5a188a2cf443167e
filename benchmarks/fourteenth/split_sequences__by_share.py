# exercise: split_sequences
# right: no
# wrong: a sequence goes to training as long as its place divided by n is below the share, which rounds every size up
# lines: 10, 12
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    parts = {"train": [], "val": [], "test": []}
    n = len(sequences)
    for i, seq in enumerate(sequences):
        share = i / n
        if share < p_train:
            parts["train"].append(seq)
        elif share < p_train + p_val:
            parts["val"].append(seq)
        else:
            parts["test"].append(seq)
    return parts["train"], parts["val"], parts["test"]
