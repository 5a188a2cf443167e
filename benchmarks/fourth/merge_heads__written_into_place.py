# exercise: merge_heads
# right: yes

def merge_heads(x):
    B, heads, T, part = x.shape
    whole = np.empty((B, T, heads * part), dtype=x.dtype)
    slots = whole.reshape(B, T, heads, part)  # a view
    slots[...] = np.moveaxis(x, 1, 2)
    return whole
