# exercise: split_heads
# right: no
# wrong: The slice of head h ends at h + d instead of (h + 1) * d, so the pieces have different lengths and cannot be stacked.
# lines: 8
def split_heads(x, heads):
    B, T, D = x.shape
    d = D // heads
    result = np.stack([x[..., h * d : h + d] for h in range(heads)], axis=1)
    return result
