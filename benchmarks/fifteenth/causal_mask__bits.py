# exercise: causal_mask
# right: no
# wrong: each row is kept as the bits of an int64, which has no room for more than 64 columns: longer masks are wrong
# lines: 7
def causal_mask(length):
    place = np.arange(length)
    codes = (2 << place) - 1
    return (codes[:, None] >> place) & 1 == 1
