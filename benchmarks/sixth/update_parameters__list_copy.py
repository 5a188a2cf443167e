# exercise: update_parameters
# right: no
# wrong: only the list is copied, so -= writes into the caller's arrays
# lines: 6, 8
def update_parameters(params, grads, lr=1e-3):
    new_params = list(params).copy()
    for i in range(len(new_params)):
        new_params[i] -= lr * grads[i]
    return new_params
