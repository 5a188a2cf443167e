# exercise: causal_mask
# right: no
# wrong: The mask gets two leading axes of length 1, so its shape is (1, 1, T, T) instead of (T, T).
# lines: 8
def causal_mask(length):
    """Lower-triangular boolean mask, broadcastable over batch and heads."""
    mask = np.tril(np.ones((length, length), dtype=bool))
    return mask[np.newaxis, np.newaxis, :, :]
