# exercise: pad_batch
# right: no
# wrong: Where a sequence begins in the joined array is taken to be the length of the one before it and not the sum of all lengths before, so rows from the third on are wrong.
# lines: 9
# name: starts-are-lengths
def pad_batch(sequences, pad_value):
    lengths = np.array([len(s) for s in sequences])
    tape = np.array([k for s in sequences for k in s] + [pad_value], dtype=int)
    starts = np.append(0, lengths[:-1])
    steps = np.arange(lengths.max())
    mask = steps < lengths[:, None]
    place = np.minimum(starts[:, None] + steps, len(tape) - 1)
    return np.where(mask, tape[place], pad_value), mask
