# exercise: update_parameters
# right: no
# wrong: The new list holds the caller's arrays, and -= on an entry writes into them.
# lines: 8
def update_parameters(params, grads, lr=1e-3):
    new_params = [*params]
    for k in range(len(new_params)):
        new_params[k] -= lr * grads[k]
    return new_params
