# exercise: causal_mask
# right: no
# wrong: a query sees what comes before it but not its own place, except the first, which would see nothing
# lines: 6, 7
def causal_mask(length):
    past = np.tril(np.ones((length, length), dtype=bool), k=-1)
    past[0, 0] = True
    return past
