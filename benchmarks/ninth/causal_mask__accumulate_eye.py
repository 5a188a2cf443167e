# exercise: causal_mask
# right: yes
def causal_mask(length):
    """Booleans (T, T): row t is True up to and including column t.

    length  T, an int, 1 or more
    """
    own_place = np.identity(length, dtype=bool)
    return np.logical_or.accumulate(own_place[:, ::-1], axis=1)[:, ::-1]
