# exercise: update_parameters
# right: no
# wrong: The biases come back flat, (H,) and (C,), and not as columns.
# lines: 9, 10
def update_parameters(params, grads, lr=1e-3):
    *weights, b_hidden, b_out = params
    *d_weights, d_b_hidden, d_b_out = grads
    U, V, W = (w - lr * d for w, d in zip(weights, d_weights))
    b_hidden = b_hidden.ravel() - lr * d_b_hidden.ravel()
    b_out = b_out.ravel() - lr * d_b_out.ravel()
    return U, V, W, b_hidden, b_out
