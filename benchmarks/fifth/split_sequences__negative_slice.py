# exercise: split_sequences
# right: no
# wrong: The test part is taken from the end by a negative index, which gives the whole list when it should be empty.
# lines: 10
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    n_train = min(round(n * p_train), n)
    n_val = min(round(n * p_val), n - n_train)
    sizes = {"train": n_train, "val": n_val, "test": n - n_train - n_val}
    test = sequences[-sizes["test"] :]
    val = sequences[n_train : n_train + sizes["val"]]
    train = sequences[: sizes["train"]]
    return train, val, test
