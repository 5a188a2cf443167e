# exercise: causal_mask
# right: no
# wrong: there is one row too many, T + 1, and row t is True only before column t
# lines: 7
def causal_mask(length):
    band = np.r_[np.ones(length, bool), np.zeros(length, bool)]
    return np.stack([band[length - t : 2 * length - t] for t in range(length + 1)])
