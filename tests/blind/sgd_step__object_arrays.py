# exercise: sgd_step
# right: no
# wrong: the five arrays are put into one object array, which NumPy refuses when all have the same number of rows, as with H = C
# lines: 6, 7
def sgd_step(model, x, y, learning_rate):
    theta = np.array(model.params, dtype=object)
    slope = np.array(model.bptt(x, y), dtype=object)
    model.params = tuple(theta - learning_rate * slope)
