# exercise: merge_heads
# right: yes
def merge_heads(x):
    """(B, heads, T, D / heads) back to (B, T, D), a view or a copy: undoes split_heads."""
    return np.concatenate(tuple(head for head in x.swapaxes(0, 1)), axis=-1)
