# exercise: split_heads
# right: no
# wrong: The last axis is cut, but the heads stay behind time.
# lines: 7, 9, 10
def split_heads(x, heads):
    size = x.shape[-1] // heads
    out = np.empty((*x.shape[:-1], heads, size), dtype=x.dtype)
    for h in range(heads):
        out[..., h, :] = x[..., h * size : h * size + size]
    return out
