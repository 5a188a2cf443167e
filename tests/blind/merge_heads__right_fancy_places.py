# exercise: merge_heads
# right: yes
def merge_heads(x):
    """For every column of D: which head, and which entry of it."""
    _, heads, _, size = x.shape
    h, entry = np.divmod(np.arange(heads * size), size)
    return x.transpose(0, 2, 1, 3)[:, :, h, entry]
