# exercise: causal_mask
# right: no
# wrong: the square holds the numbers 1.0 and 0.0 and no booleans
# lines: 6
def causal_mask(length):
    square = np.zeros((length, length))
    for t in range(length):
        square[t, : t + 1] = True
    return square
