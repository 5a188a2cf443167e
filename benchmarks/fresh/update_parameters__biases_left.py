# exercise: update_parameters
# right: no
# wrong: only the three weights are updated, the biases go through as they are
# lines: 8
def update_parameters(params, grads, lr=1e-3):
    U, V, W, b_hidden, b_out = params
    d_U, d_V, d_W, *_ = grads
    return U - lr * d_U, V - lr * d_V, W - lr * d_W, b_hidden, b_out
