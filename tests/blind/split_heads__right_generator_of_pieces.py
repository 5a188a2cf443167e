# exercise: split_heads
# right: yes
def split_heads(x, heads):
    size = x.shape[-1] // heads
    pieces = (x[:, None, :, start : start + size] for start in range(0, x.shape[-1], size))
    return np.concatenate(tuple(pieces), axis=1)
