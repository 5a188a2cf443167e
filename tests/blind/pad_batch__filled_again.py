# exercise: pad_batch
# right: no
# wrong: The arrays are kept by their shape and filled again, so a batch changes when the next one of its shape is made.
# lines: 11
# name: one-batch-for-all-calls
BUFFERS = {}


def pad_batch(sequences, pad_value):
    shape = len(sequences), max(len(s) for s in sequences)
    padded, mask = BUFFERS.setdefault(shape, (np.zeros(shape, int), np.zeros(shape, bool)))
    padded[:] = pad_value
    mask[:] = False
    for b, s in enumerate(sequences):
        padded[b, :len(s)] = s
        mask[b, :len(s)] = True
    return padded, mask
