# exercise: split_sequences
# right: no
# wrong: two faults: sizes truncated, and the test part taken from the end
# lines: 7, 11
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    sizes = {"train": int(n * p_train), "val": int(n * p_val)}
    sizes["test"] = max(n - sum(sizes.values()), 0)
    train = sequences[:sizes["train"]]
    val = sequences[sizes["train"]:sizes["train"] + sizes["val"]]
    return train, val, sequences[-sizes["test"]:]
