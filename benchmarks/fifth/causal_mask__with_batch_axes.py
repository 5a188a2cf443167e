# exercise: causal_mask
# right: no
# wrong: Adds axes for batch and heads, so the shape is (1, 1, T, T).
# lines: 8
def causal_mask(length):
    """Lower-triangular causal attention mask."""
    mask = np.tril(np.ones((length, length), dtype=np.bool_))
    return mask[np.newaxis, np.newaxis, :, :]
