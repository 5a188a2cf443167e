# exercise: causal_mask
# right: no
# wrong: A place sees only itself and the one before it instead of all earlier ones.
# lines: 8
def causal_mask(length):
    now = np.eye(length, dtype=bool)
    before = np.eye(length, k=-1, dtype=bool)
    return now | before
