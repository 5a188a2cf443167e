# exercise: causal_mask
# right: no
# wrong: the rows are bits of a 64-bit integer, which ends after 63 places
# lines: 7, 8
def causal_mask(length):
    places = np.arange(length)
    rows = (np.int64(2) << places) - 1
    return (rows[:, None] >> places) & 1 == 1
