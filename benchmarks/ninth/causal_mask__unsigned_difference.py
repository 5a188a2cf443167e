# exercise: causal_mask
# right: no
# wrong: The difference of unsigned ints is never negative, so everything is True.
# lines: 11
def causal_mask(length):
    """Booleans (T, T): row t is True up to and including column t.

    length  T, an int, 1 or more
    """
    t = np.arange(length, dtype=np.uint64)
    distance = t[:, None] - t
    return distance >= 0
