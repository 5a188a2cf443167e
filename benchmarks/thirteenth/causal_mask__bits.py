# exercise: causal_mask
# right: no
# wrong: the rows are the bits of integers of 64 bits, so beyond 64 places the numbers overflow and later columns come out True
# lines: 7
def causal_mask(length):
    place = np.arange(length)
    codes = 2 ** (place + 1) - 1
    return (codes[:, None] >> place & 1).astype(bool)
