# exercise: causal_mask
# right: no
# wrong: Counts the places in uint8, which begins again at 0 after 255, so longer masks are wrong.
# name: eight-bits
# lines: 6
def causal_mask(length):
    t = np.arange(length).astype(np.uint8)
    return t[None, :] <= t[:, None]
