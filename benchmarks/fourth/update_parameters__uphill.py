# exercise: update_parameters
# right: no
# wrong: goes with the gradient, not against it
# lines: 16, 17, 18, 19, 20

def update_parameters(params, grads, lr=1e-3):
    """One step of gradient descent.

    params   (U, V, W, b_hidden, b_out), tuple or list; left as they are
    grads    their gradients, in the same order, tuple or list; left as they are
    lr       the learning rate
    returns  the five new parameters, in the same order, tuple or list
    """
    U, V, W, b_hidden, b_out = params
    d_U, d_V, d_W, d_b_hidden, d_b_out = grads
    U = U + lr * d_U
    V = V + lr * d_V
    W = W + lr * d_W
    b_hidden = b_hidden + lr * d_b_hidden
    b_out = b_out + lr * d_b_out
    return U, V, W, b_hidden, b_out
