# exercise: sigmoid
# right: no
# wrong: the form is chosen once for the whole array by its smallest entry, so an array with both signs overflows at large positive entries
# lines: 7, 8
def sigmoid(x):
    x = np.array(x, dtype=float)
    if x.size and x.min() < 0:
        e = np.exp(x)
        return e / (e + 1)
    return 1 / (1 + np.exp(-x))
