# exercise: pad_batch
# right: no
# wrong: Two faults: the padding is on the left of the sequences, and the mask holds integers 0 and 1, not booleans.
# lines: 8, 10
def pad_batch(sequences, pad_value):
    max_length = max(len(ids) for ids in sequences)
    input_ids = np.full((len(sequences), max_length), pad_value, dtype=np.int64)
    attention_mask = np.zeros_like(input_ids)
    for i, ids in enumerate(sequences):
        start = max_length - len(ids)
        input_ids[i, start:] = ids
        attention_mask[i, start:] = 1
    return input_ids, attention_mask
