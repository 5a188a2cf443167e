# exercise: sgd_step
# right: no
# wrong: The five are put into one array of objects, which NumPy refuses when there are as many units as words.
# lines: 6, 7
def sgd_step(model, x, y, learning_rate):
    theta = np.array(model.params, dtype=object)
    slope = np.array(model.bptt(x, y), dtype=object)
    model.params = tuple(theta - learning_rate * slope)
