# exercise: update_parameters
# right: no
# wrong: the parameter is multiplied by one minus rate times gradient, which is no step along the gradient
# lines: 7
def update_parameters(params, grads, lr=1e-3):
    shrink = lambda g: 1.0 - lr * g
    return tuple(p * shrink(g) for p, g in zip(params, grads))
