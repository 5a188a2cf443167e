# exercise: split_heads
# right: no
# wrong: head h begins at entry h instead of h times D / heads, so the heads overlap
# lines: 7
def split_heads(x, heads):
    size = x.shape[-1] // heads
    return np.stack([x[:, :, h : h + size] for h in range(heads)], axis=1)
