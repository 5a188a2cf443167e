# exercise: split_heads
# right: no
# wrong: Fills an array of float32, so the entries lose digits.
# lines: 9
def split_heads(x, heads):
    """Split the last dimension into (heads, depth) and move heads forward."""
    batch_size, seq_len, d_model = x.shape
    depth = d_model // heads
    out = np.zeros((batch_size, heads, seq_len, depth), dtype=np.float32)
    for h in range(heads):
        out[:, h] = x[:, :, h * depth : (h + 1) * depth]
    return out
