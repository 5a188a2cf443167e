# exercise: update_parameters
# right: no
# wrong: the two biases are unpacked in the wrong order and handed back in the right one, so they have changed places
# lines: 6
def update_parameters(params, grads, lr=1e-3):
    U, V, W, b_out, b_hidden = params
    dU, dV, dW, db_out, db_hidden = grads
    move = lambda w, dw: w - lr * dw
    return (
        move(U, dU),
        move(V, dV),
        move(W, dW),
        move(b_hidden, db_hidden),
        move(b_out, db_out),
    )
