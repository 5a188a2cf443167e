# exercise: split_heads
# right: no
# wrong: The heads stand before the batch, and they come in reverse order.
# name: batch-after-heads, heads-reversed
# lines: 6, 8
def split_heads(x, heads):
    cuts = np.arange(heads)[::-1]
    n = x.shape[2] // heads
    return np.stack([x[:, :, c * n : (c + 1) * n] for c in cuts], axis=0)
