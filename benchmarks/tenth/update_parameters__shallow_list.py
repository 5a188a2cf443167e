# exercise: update_parameters
# right: no
# wrong: list() copies only the list and not the arrays in it, so the in-place step changes the caller's parameters
# lines: 6, 8
def update_parameters(params, grads, lr=1e-3):
    new = list(params)
    for i, grad in enumerate(grads):
        new[i] -= lr * grad
    return tuple(new)
