# exercise: update_parameters
# right: no
# wrong: The parameters are put into one object array, which NumPy refuses to build when all their first axes are equally long (H equal to C).
# lines: 6, 7
def update_parameters(params, grads, lr=1e-3):
    theta = np.array(params, dtype=object)
    slope = np.array(grads, dtype=object)
    return tuple(theta - lr * slope)
