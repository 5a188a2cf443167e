# exercise: update_parameters
# right: no
# wrong: Copying the list does not copy the arrays in it, so the caller's parameters are changed in place.
# lines: 6
def update_parameters(params, grads, lr=1e-3):
    new_params = list(params)
    for i in range(len(new_params)):
        new_params[i] -= lr * grads[i]
    return new_params
