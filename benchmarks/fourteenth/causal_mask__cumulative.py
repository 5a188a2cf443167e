# exercise: causal_mask
# right: yes
def causal_mask(length):
    return np.logical_or.accumulate(np.eye(length, dtype=bool)[::-1], axis=0)[::-1].T
