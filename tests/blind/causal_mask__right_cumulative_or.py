# exercise: causal_mask
# right: yes
def causal_mask(length):
    """Each place from the diagonal down is seen by all later rows."""
    return np.logical_or.accumulate(np.eye(length, dtype=bool), axis=0)
