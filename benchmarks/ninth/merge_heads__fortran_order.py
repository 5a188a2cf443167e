# exercise: merge_heads
# right: no
# wrong: The last two axes are joined in Fortran's order, so the heads' entries alternate and do not stand one head after the other.
# lines: 8
def merge_heads(x):
    """(B, heads, T, D / heads) back to (B, T, D), a view or a copy: undoes split_heads."""
    moved = np.einsum("bhtd->bthd", x)
    return np.stack([row.reshape(row.shape[0], -1, order="F") for row in moved])
