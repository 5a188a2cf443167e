# exercise: split_sequences
# right: no
# wrong: Where both shares are too large together, training gives way in place of validation.
# lines: 7, 8
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    sizes = {"val": min(n, round(n * p_val))}
    sizes["train"] = min(round(n * p_train), n - sizes["val"])
    sizes["test"] = n - sum(sizes.values())
    parts, start = [], 0
    for name in ("train", "val", "test"):
        parts.append(sequences[start:start + sizes[name]])
        start += sizes[name]
    return tuple(parts)
