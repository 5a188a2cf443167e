# exercise: split_heads
# right: no
# wrong: the vector is cut in halves again and again, which makes the right number of heads only for 1, 2, 4, 8 ...
# lines: 9
def halves(x, heads):
    if heads == 1:
        return [x]
    left, right = np.split(x, 2, axis=-1)
    return halves(left, heads // 2) + halves(right, heads // 2)


def split_heads(x, heads):
    return np.stack(halves(x, heads), axis=1)
