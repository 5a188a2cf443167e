# exercise: update_parameters
# right: no
# wrong: subtracts tuples (crashes)
# lines: 7
def update_parameters(params, grads, lr=1e-3):
    steps = tuple(lr * g for g in grads)
    return params - steps
