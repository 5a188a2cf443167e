# exercise: sigmoid
# right: no
# wrong: writes the clipped values into the caller's array
# lines: 7, 8
def sigmoid(x):
    low, high = -500, 500
    x[x < low] = low
    x[x > high] = high
    return 1.0 / (1.0 + np.exp(-x.astype(float)))
