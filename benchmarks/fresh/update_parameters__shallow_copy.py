# exercise: update_parameters
# right: no
# wrong: list(params) copies the list and not the arrays, which are then changed
# lines: 6
def update_parameters(params, grads, lr=1e-3):
    new = list(params)
    for k in range(5):
        new[k] -= lr * grads[k]
    return new
