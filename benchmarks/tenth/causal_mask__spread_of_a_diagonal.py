# exercise: causal_mask
# right: yes
def causal_mask(length):
    diagonal = np.eye(length, dtype=bool)
    return np.logical_or.accumulate(diagonal[:, ::-1], axis=1)[:, ::-1].copy()
