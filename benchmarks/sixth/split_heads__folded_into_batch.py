# exercise: split_heads
# right: no
# wrong: Batch and heads are folded into one axis, so the result has three axes.
# lines: 10
def split_heads(x, heads):
    batch_size, seq_len, model_dim = x.shape
    head_dim = model_dim // heads
    x = x.reshape(batch_size, seq_len, heads, head_dim)
    x = np.transpose(x, (0, 2, 1, 3))
    return x.reshape(batch_size * heads, seq_len, head_dim)
