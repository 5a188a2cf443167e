# exercise: split_sequences
# right: no
# wrong: the test part's size is rounded by itself, so a sequence may get lost at the end (third size)

def split_sequences(sequences, p_train=0.8, p_val=0.1):
    left = list(sequences)
    parts = []
    for share in (p_train, p_val, 1 - p_train - p_val):
        size = max(0, round(len(sequences) * share))
        parts.append(left[:size])
        left = left[size:]
    return tuple(parts)
