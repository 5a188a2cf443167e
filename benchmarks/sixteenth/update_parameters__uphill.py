# exercise: update_parameters
# right: no
# wrong: The parameters go along the gradient instead of against it.
# lines: 8
def update_parameters(params, grads, lr=1e-3):
    stepped = []
    for k in range(4, -1, -1):
        stepped.insert(0, params[k] + lr * grads[k])
    return stepped
