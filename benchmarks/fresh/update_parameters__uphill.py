# exercise: update_parameters
# right: no
# wrong: adds the gradient
# lines: 6
def update_parameters(params, grads, lr=1e-3):
    return tuple(p + lr * g for p, g in zip(params, grads))
