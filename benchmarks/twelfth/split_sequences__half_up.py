# exercise: split_sequences
# right: no
# wrong: halves are always rounded up, where Python's round takes the even neighbour
# lines: 7
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    nearest = lambda x: int(x + 0.5)
    sizes = {"train": nearest(n * p_train)}
    sizes["val"] = min(nearest(n * p_val), n - sizes["train"])
    sizes["test"] = n - sum(sizes.values())
    parts, start = [], 0
    for name in ("train", "val", "test"):
        parts.append(sequences[start:start + sizes[name]])
        start += sizes[name]
    return parts[0], parts[1], parts[2]
