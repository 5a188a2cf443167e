# exercise: update_parameters
# right: no
# wrong: Copies only the list, and then -= writes into the caller's arrays.
# lines: 6
def update_parameters(params, grads, lr=1e-3):
    new = list(params).copy()
    for i in range(len(new)):
        new[i] -= lr * grads[i]
    return new
