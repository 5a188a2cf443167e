# exercise: causal_mask
# right: yes
def causal_mask(length):
    own_place = np.eye(length, dtype=bool)
    return np.logical_or.accumulate(own_place[:, ::-1], axis=1)[:, ::-1]
