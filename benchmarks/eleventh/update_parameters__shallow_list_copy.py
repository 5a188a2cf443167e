# exercise: update_parameters
# right: no
# wrong: copies only the list, so the subtraction in place still writes into the caller's arrays
# lines: 6
def update_parameters(params, grads, lr=1e-3):
    fresh = list(params).copy()
    for k in range(len(fresh)):
        fresh[k] -= lr * grads[k]
    return fresh
