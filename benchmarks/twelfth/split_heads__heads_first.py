# exercise: split_heads
# right: no
# wrong: heads come before the batch
# lines: 7
def split_heads(x, heads):
    width = x.shape[-1] // heads
    return np.array([x[..., h * width:(h + 1) * width] for h in range(heads)])
