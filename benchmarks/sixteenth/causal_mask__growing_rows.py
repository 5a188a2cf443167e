# exercise: causal_mask
# right: yes
def causal_mask(length):
    steps = np.eye(length, dtype=bool)
    return np.logical_or.accumulate(steps[:, ::-1], axis=1)[:, ::-1]
