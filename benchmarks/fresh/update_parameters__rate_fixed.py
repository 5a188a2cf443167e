# exercise: update_parameters
# right: no
# wrong: a fixed rate in place of lr
# lines: 6
def update_parameters(params, grads, lr=1e-3):
    return [p - 1e-3 * g for p, g in zip(params, grads)]
