# exercise: split_sequences
# right: no
# wrong: The test part is counted from the end of the list; when it is empty it becomes the whole list.
# lines: 11
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n_train = round(len(sequences) * p_train)
    n_val = min(round(len(sequences) * p_val), len(sequences) - n_train)
    n_test = len(sequences) - n_train - n_val
    parts = {"train": sequences[:n_train]}
    parts["val"] = sequences[n_train : n_train + n_val]
    parts["test"] = sequences[-n_test:]
    return parts["train"], parts["val"], parts["test"]
