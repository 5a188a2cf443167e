# exercise: pad_batch
# right: no
# wrong: np.pad and np.stack turn the whole batch into floats as soon as one sequence is an empty list.
# lines: 10
def pad_batch(sequences, pad_value):
    lengths = [len(s) for s in sequences]
    longest = max(lengths)

    def fill(s):
        row = np.asarray(s)
        return np.pad(row, (0, longest - len(s)), constant_values=pad_value)

    padded = np.stack([fill(s) for s in sequences])
    mask = np.stack([np.arange(longest) < n for n in lengths])
    return padded, mask
