# exercise: update_parameters
# right: no
# wrong: the list is copied but not the arrays in it, so -= changes the arrays that came in
# lines: 8
def update_parameters(params, grads, lr=1e-3):
    new_params = list(params)
    for i in range(len(new_params)):
        new_params[i] -= lr * grads[i]
    return new_params
