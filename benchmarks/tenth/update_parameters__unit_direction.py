# exercise: update_parameters
# right: no
# wrong: divides each gradient by its length, as if the rate were the length of the step
# lines: 9
def update_parameters(params, grads, lr=1e-3):
    result = []
    for theta, g in zip(params, grads):
        length = np.sqrt((g * g).sum())
        direction = g / length if length > 0 else g
        result.append(theta - lr * direction)
    return result
