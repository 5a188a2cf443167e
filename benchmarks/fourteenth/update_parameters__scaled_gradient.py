# exercise: update_parameters
# right: no
# wrong: the gradients that came in are multiplied by the rate in place
# lines: 8
def update_parameters(params, grads, lr=1e-3):
    stepped = []
    for param, step in zip(params, grads):
        step *= lr
        stepped.append(param - step)
    return tuple(stepped)
