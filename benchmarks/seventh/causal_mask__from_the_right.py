# exercise: causal_mask
# right: no
# wrong: the triangle is mirrored, row t is True at the last t + 1 columns
# lines: 8
def causal_mask(length):
    mask = np.zeros((length, length), dtype=bool)
    for seen, row in enumerate(mask, start=1):
        row[-seen:] = True
    return mask
