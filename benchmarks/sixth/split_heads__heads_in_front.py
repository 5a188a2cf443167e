# exercise: split_heads
# right: no
# wrong: The heads become the first axis, before the batch.
# lines: 7
def split_heads(x, heads):
    size = x.shape[-1] // heads
    return np.array([x[:, :, h * size : (h + 1) * size] for h in range(heads)])
