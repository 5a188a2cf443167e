# exercise: update_parameters
# right: no
# wrong: Only the three matrices are stepped; the biases are handed back as they came.
# lines: 8
def update_parameters(params, grads, lr=1e-3):
    *weights, b_hidden, b_out = params
    moved = [w - lr * g for w, g in zip(weights, grads)]
    return (*moved, b_hidden, b_out)
