# exercise: update_parameters
# right: no
# wrong: the five arrays are packed into one array of objects, which NumPy refuses where all of them have the same number of rows (H = C)
# lines: 6, 7
def update_parameters(params, grads, lr=1e-3):
    theta = np.array(list(params), dtype=object)
    slope = np.array(list(grads), dtype=object)
    return list(theta - lr * slope)
