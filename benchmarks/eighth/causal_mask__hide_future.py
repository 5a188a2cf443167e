# exercise: causal_mask
# right: no
# wrong: True marks the places that are hidden, the opposite of what is asked
# lines: 7
def causal_mask(length):
    t = np.arange(length)
    future = t[None, :] > t[:, None]
    return future
